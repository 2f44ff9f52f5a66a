/// The addresses the frame of every page leads to; the modules that answer there register under these.
package enum FrameRoute {
  package static let start: Route<> = Route("/")
  package static let signIn: Route<> = Route("/masuk")
  package static let signOut: Route<> = Route("/keluar")
  package static let account: Route<> = Route("/akun")
  package static let notices: Route<> = Route("/pemberitahuan")
  package static let search: Route<> = Route("/cari")
  package static let offline: Route<> = Route("/luring")
}
