import Hummingbird
import Organisasi
import Web

/// A request by a person who is signed in and may act. A handler that takes one cannot be reached otherwise.
package struct PelakuContext: ChildRequestContext, WebContext {
  package var coreContext: CoreRequestContextStorage
  package var web: WebStorage
  package let viewer: Viewer?
  package let csrf: String
  package let remoteAddress: String
  package let pelaku: Pelaku
  package let sesi: Sesi
  package let akun: Akun

  /// - Throws: `PenolakanAkses` without a session, or while something stands before the first act in it.
  package init(context: AppContext) throws(PenolakanAkses) {
    guard let pengguna = context.pengguna else { throw .perluMasuk }
    if let halangan = pengguna.halangan { throw .terhalang(halangan) }
    coreContext = context.coreContext
    web = context.web
    viewer = context.viewer
    csrf = context.csrf
    remoteAddress = context.remoteAddress
    pelaku = pengguna.pelaku
    sesi = pengguna.sesi
    akun = pengguna.akun
  }
}
