import Hummingbird
import Web

/// A request in a session, also one in which a password must still be changed or a second factor enrolled.
/// Only the pages with which that is done take it; everything else takes `PelakuContext`.
package struct SesiContext: ChildRequestContext, WebContext {
  package var coreContext: CoreRequestContextStorage
  package var web: WebStorage
  package let viewer: Viewer?
  package let csrf: String
  package let remoteAddress: String
  package let pengguna: Pengguna

  /// - Throws: `PenolakanAkses.perluMasuk` without a session.
  package init(context: AppContext) throws(PenolakanAkses) {
    guard let pengguna = context.pengguna else { throw .perluMasuk }
    coreContext = context.coreContext
    web = context.web
    viewer = context.viewer
    csrf = context.csrf
    remoteAddress = context.remoteAddress
    self.pengguna = pengguna
  }
}
