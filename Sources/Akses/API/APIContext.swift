import Hummingbird
import Organisasi
import Web

/// A request of a program with a good token, and the person it acts for.
package struct APIContext: ChildRequestContext, WebContext {
  package var coreContext: CoreRequestContextStorage
  package var web: WebStorage
  package let remoteAddress: String
  package let token: TokenAPI
  package let akun: Akun
  package let pelaku: Pelaku
  package var viewer: Viewer? { nil }
  package var csrf: String { "" }

  /// - Throws: `Unauthenticated` without a token, or why its owner may not act now.
  package init(context: AppContext) throws {
    guard let pemegang = context.pemegang else {
      throw Unauthenticated("Sertakan token yang berlaku: Authorization: Bearer TOKEN.")
    }
    if let halangan = pemegang.halangan { throw PenolakanAkses.terhalang(halangan) }
    guard Izin.pelaku.mengizinkan(pemegang.pelaku) else { throw TokenAPIError.tanpaJabatan }
    coreContext = context.coreContext
    web = context.web
    remoteAddress = context.remoteAddress
    token = pemegang.token
    akun = pemegang.akun
    pelaku = pemegang.pelaku
  }
}

extension Gerbang where Konteks == APIContext {
  /// Who shows a token with this scope; with nil any token.
  static func token(_ cakupan: Cakupan?) -> Gerbang {
    Gerbang(izin: .token) { context in
      let konteks = try APIContext(context: context)
      if let cakupan, !konteks.token.mencakup(cakupan) { throw ScopeMissing(cakupan.kode) }
      return konteks
    }
  }
}
