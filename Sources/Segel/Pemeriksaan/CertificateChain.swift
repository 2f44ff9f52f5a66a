import CLibCrypto
import Foundation

/// How a signer's certificate leads to a trusted root.
enum ChainResult {
  /// From the signer to the root.
  case trusted([Certificate])
  case expired
  case untrusted
}

struct CertificateChain {
  let roots: [Certificate]

  /// Builds and checks the chain as of `time`, with `others` to find issuers among.
  func verify(_ signer: Certificate, others: [Certificate], at time: Date) -> ChainResult {
    guard let store = X509_STORE_new(), let context = X509_STORE_CTX_new(), let stack = OPENSSL_sk_new_null()
    else {
      return .untrusted
    }
    defer {
      X509_STORE_CTX_free(context)
      X509_STORE_free(store)
      OPENSSL_sk_free(stack)
      ERR_clear_error()
    }
    for root in roots { X509_STORE_add_cert(store, root.handle) }
    for other in others { OPENSSL_sk_push(stack, UnsafeRawPointer(other.handle)) }
    guard X509_STORE_CTX_init(context, store, signer.handle, stack) == 1 else { return .untrusted }
    X509_STORE_CTX_set_time(context, 0, time_t(time.timeIntervalSince1970))
    guard X509_verify_cert(context) == 1 else {
      let error = X509_STORE_CTX_get_error(context)
      return error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID
        ? .expired : .untrusted
    }
    guard let chain = certificates(X509_STORE_CTX_get0_chain(context)) else { return .untrusted }
    return .trusted(chain)
  }

  private func certificates(_ stack: OpaquePointer?) -> [Certificate]? {
    var chain: [Certificate] = []
    for index in 0..<OPENSSL_sk_num(stack) {
      guard let value = OPENSSL_sk_value(stack, index),
        let bytes = try? der("certificate", { i2d_X509(OpaquePointer(value), $0) }),
        let certificate = try? Certificate(der: bytes)
      else { return nil }
      chain.append(certificate)
    }
    return chain
  }
}
