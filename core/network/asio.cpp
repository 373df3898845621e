// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of Asio and Beast that are compiled once (BOOST_ASIO_SEPARATE_COMPILATION,
// BOOST_BEAST_SEPARATE_COMPILATION).
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
