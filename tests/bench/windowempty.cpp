// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of the window is held against: the least that a program with a window of that size does.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
