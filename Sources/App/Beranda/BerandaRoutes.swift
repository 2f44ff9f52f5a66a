import Akses
import Hummingbird
import Web

/// The front door: for who is signed in it leads to his desk, for everybody else it says what this is.
struct BerandaRoutes: Sendable {
  func add(to rute: RuteTerjaga) {
    rute.get("", .publik) { _, context in
      context.pengguna == nil ? beranda(.id, context).response(context) : .see("/meja")
    }
    rute.get("en", .publik) { _, context in beranda(.en, context).response(context) }
  }
}
