// qpdf's JSON.hh for clang, which cannot read it as C++20 with GCC 12's library: one of its structures holds vectors of
// a class that is not whole yet, and clang asks at once whether their destructors may run while it compiles. Of a deque
// it does not ask. The structure is qpdf's own business: nothing here makes one or destroys one, and what the program
// is linked with is qpdf's.
#pragma once

#include <qpdf/DLL.h>
#include <qpdf/PointerHolder.hh>
#include <qpdf/Types.h>

#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#define vector deque
#include_next <qpdf/JSON.hh>
#undef vector
