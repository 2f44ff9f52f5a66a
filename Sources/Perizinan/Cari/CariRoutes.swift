import Akses
import Bahasa
import Database
import Hummingbird
import Web

/// Finding an application that has left the desk. What is asked stands in no address: it may be somebody's name.
struct CariRoutes {
  static let alamat: Route<> = Route("/pencarian-izin")

  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    rute.get(Self.alamat.path, .pelaku) { _, context in
      try await halaman(SaringanIzin(), context)
    }
    rute.post(Self.alamat.path, .pelaku) { request, context in
      try await halaman(request.form(), context)
    }
  }

  private func halaman(_ saringan: SaringanIzin, _ context: PelakuContext) async throws -> Response {
    try await perizinan.cari(saringan, oleh: context.pelaku).halaman(context).rahasia(context)
  }
}
