#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

// What OpenSSL offers only as macros, which Swift does not see.
static inline EVP_PKEY *kantaya_rsa_generate(unsigned int bits) { return EVP_RSA_gen(bits); }
static inline EVP_PKEY *kantaya_p256_generate(void) { return EVP_EC_gen("P-256"); }
static inline long kantaya_bio_bytes(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }
