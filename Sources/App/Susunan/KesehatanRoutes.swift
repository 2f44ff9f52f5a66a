import Akses
import Database
import Hummingbird

/// For the machine that watches over this one: alive, and ready to work. Tells nothing else.
struct KesehatanRoutes: Sendable {
  let db: Database

  func add(to router: Router<AppContext>) {
    router.get("sehat") { _, _ in "sehat\n" }
    router.get("siap") { _, _ -> Response in
      do {
        try await db.ping(within: .milliseconds(800))
        return Response(
          status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
          body: .init(byteBuffer: ByteBuffer(string: "siap\n")))
      } catch is DatabaseError {
        return Response(status: .serviceUnavailable, headers: [.retryAfter: "5"])
      }
    }
  }
}
