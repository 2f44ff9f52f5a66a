import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import NIOCore
import Web

/// What the bank tells us. Its signature is its only proof.
struct BankRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) { rute.kiriman(RuteBayar.pemberitahuan.path, use: terima) }

  @Sendable func terima(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let kunci = perizinan.bank.kunci else { throw BayarError.tanpaBank }
    let pesan = try await PesanBank(request, kunci, pada: perizinan.now())
    guard let masuk = PembayaranMasuk(pesan.isi) else { throw HTTPError(.badRequest) }
    let hasil = try await perizinan.terima(masuk)
    return Response(
      status: hasil == .janggal(.bertentangan) ? .conflict : .ok,
      headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(JawabanBank(hasil)))))
  }
}

/// The answer to a notice: the bank need not send it again, whatever it says.
struct JawabanBank: Codable, Equatable {
  let hasil: String
  var sebab: String?

  init(_ satu: HasilBayar) {
    switch satu {
    case .lunas: hasil = "lunas"
    case .sudahTercatat: hasil = "sudah_tercatat"
    case .janggal(let satu): (hasil, sebab) = ("janggal", satu.rawValue)
    }
  }
}

enum BayarError: Refusal, Equatable {
  case tanpaBank

  /// An interface that was not set up is not there; it does not come back by itself.
  var reason: RefusalReason { .notFound }
  var message: String { "Pemasangan ini belum tersambung dengan bank. Pembayaran dicatat di loket." }
}

/// The addresses of paying.
enum RuteBayar {
  static let pemberitahuan: Route<> = Route("/bank/pemberitahuan")
  static let rekonsiliasi: Route<> = Route("/rekonsiliasi-retribusi")
  static let unduhan: Route<> = Route("/rekonsiliasi-retribusi/unduhan")
}
