/* The header of the system's own library. */
#include <zstd.h>
