import Foundation
import Hummingbird
import HTTPTypes
import Logging
import NIOCore
import Web

/// What the gate says to one visitor.
package enum JawabanGerbang: String, Sendable {
  /// The handler is reached.
  case sampai
  /// Led to the login, or to what must be done first.
  case dialihkan
  case ditolak
}

extension Izin {
  /// What a visitor is to meet, written out as a table of its own: the walk compares it with what the gates do.
  package func harapan(_ peran: PeranUji) -> JawabanGerbang {
    switch (self, peran) {
    case (.publik, _): .sampai
    case (.token, .tokenTepat): .sampai
    case (.token, _): .ditolak
    // A token opens no page.
    case (_, .tokenTepat), (_, .tokenLain), (_, .tokenSandiSementara), (_, .tokenTanpaJabatan): .dialihkan
    case (_, .tamu): .dialihkan
    case (.masuk, _): .sampai
    case (_, .sandiSementara): .dialihkan
    case (.pelaku, .tanpaJabatan): .ditolak
    case (.pelaku, _): .sampai
    case (.tu, .tu), (.pimpinan, .pimpinan), (.admin, .admin), (.pengawas, .pengawas): .sampai
    case (.adminUnit, .adminUnit), (.adminUnit, .admin): .sampai
    case (.penduduk, .kependudukan), (.penduduk, .pelindungData): .sampai
    case (.statistikPenduduk, .kependudukan), (.statistikPenduduk, .pelindungData): .sampai
    case (.statistikPenduduk, .pimpinan): .sampai
    case (.kependudukan, .kependudukan), (.pelindungData, .pelindungData): .sampai
    case (.eksporPenduduk, .eksporPenduduk): .sampai
    case (.penduduk, _), (.statistikPenduduk, _), (.kependudukan, _), (.pelindungData, _): .ditolak
    case (.eksporPenduduk, _): .ditolak
    case (.tu, _), (.pimpinan, _), (.admin, _), (.pengawas, _), (.adminUnit, _): .ditolak
    }
  }
}

extension RuteTercatat {
  /// As its gate, but where no scope is asked for, any token will do.
  package func harapan(_ peran: PeranUji) -> JawabanGerbang {
    izin == .token && cakupan == nil && peran == .tokenLain ? .sampai : izin.harapan(peran)
  }
}

/// A route that answered one visitor otherwise than the policy says.
package struct Penyimpangan: Sendable, Equatable {
  package let rute: RuteTercatat
  package let peran: PeranUji
  package let harapan: JawabanGerbang
  package let jawaban: JawabanGerbang
}

/// Registers the routes with empty handlers and visits every one of them as every kind of person.
/// - Returns: the table that was walked, and where the gates did not do as it says.
package func jelajahi(_ daftarkan: (RuteTerjaga) -> Void) async throws -> (Kebijakan, [Penyimpangan]) {
  let router = Router(context: AppContext.self)
  let kebijakan = Kebijakan()
  daftarkan(RuteTerjaga(router, kebijakan: kebijakan, isi: .kosong))
  let penjawab = router.buildResponder()
  var penyimpangan: [Penyimpangan] = []
  for rute in kebijakan.rute {
    for peran in PeranUji.allCases {
      let jawaban = try await kunjungi(rute, sebagai: peran, kebijakan.cakupan, penjawab)
      let harapan = rute.harapan(peran)
      if jawaban != harapan {
        penyimpangan.append(Penyimpangan(rute: rute, peran: peran, harapan: harapan, jawaban: jawaban))
      }
    }
  }
  return (kebijakan, penyimpangan)
}

private func kunjungi(
  _ rute: RuteTercatat, sebagai peran: PeranUji, _ cakupan: [Cakupan], _ penjawab: RouterResponder<AppContext>
) async throws -> JawabanGerbang {
  let jalur = rute.jalur.split(separator: "/").map { $0.contains("{") || $0.contains("*") ? "1" : String($0) }
  let request = Request(
    head: HTTPRequest(
      method: HTTPRequest.Method(rawValue: rute.metode) ?? .get, scheme: "http", authority: "kantaya.test",
      path: "/" + jalur.joined(separator: "/")),
    body: RequestBody(buffer: ByteBuffer()))
  let context = AppContext(
    logger: Logger(label: "jelajah"), pengguna: peran.pengguna(pada: Date()),
    pemegang: peran.pemegang(rute.cakupan, dari: cakupan, pada: Date()))
  do {
    return try await penjawab.respond(to: request, context: context).status == .noContent
      ? .sampai : .dialihkan
  } catch PenolakanAkses.bukanHak {
    return .ditolak
  } catch let error where rute.izin == .token && error.menolakToken {
    return .ditolak
  }
}

extension Error {
  /// Whether it is how the API turns somebody away, and not a fault.
  fileprivate var menolakToken: Bool {
    self is Unauthenticated || self is ScopeMissing || self is PenolakanAkses || self is TokenAPIError
  }
}
