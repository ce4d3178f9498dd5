#ifndef STET_COPENSSL_SHIM_H
#define STET_COPENSSL_SHIM_H

#include <openssl/evp.h>

#endif
