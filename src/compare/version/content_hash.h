#pragma once

#include "base/content_hash.h"
