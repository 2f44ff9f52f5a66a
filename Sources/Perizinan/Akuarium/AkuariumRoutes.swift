import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Web

/// The glass: every application for anybody to follow, by stage, position and time.
struct AkuariumRoutes {
  let perizinan: Perizinan

  func add(to rute: RuteTerjaga) {
    for bahasa in [Language.id, .en] {
      rute.get(RouterPath(RutePerizinan.akuarium(bahasa)), .publik, use: semua)
      rute.get(RouterPath("\(RutePerizinan.akuarium(bahasa))/:kode"), .publik, use: satu)
    }
  }

  @Sendable func semua(_ request: Request, _ context: AppContext) async throws -> Response {
    let saringan: DaftarAkuarium.Saringan = try request.query()
    let teks = TeksPerizinan(context.web.language)
    if let kode = saringan.q.kodePermohonan,
      try await perizinan.db.read({ try $0.permohonan(kode: kode) }) != nil
    {
      return .see(RutePerizinan.akuarium(kode, teks.bahasa))
    }
    if let kode = saringan.q.kodePermohonan, try await perizinan.db.read({ try $0.paket(kode: kode) }) != nil
    {
      return .see(RutePaket.akuarium(kode, teks.bahasa))
    }
    let waktu = perizinan.now()
    let daftar = try await perizinan.db.read { [katalog = perizinan.katalog] tx in
      (try DaftarAkuarium(saringan, tx, katalog, pada: waktu), try katalog.semua(tx, pada: Tanggal(waktu)))
    }
    return daftar.0.halaman(daftar.1, teks, sekarang: waktu).response(context)
  }

  @Sendable func satu(_ request: Request, _ context: AppContext) async throws -> Response {
    guard let kode = context.parameters.get("kode")?.kodePermohonan else { throw PermohonanError.tidakAda }
    let waktu = perizinan.now()
    let berkas = try await perizinan.db.read { [perizinan] tx in
      guard let satu = try tx.permohonan(kode: kode) else { throw PermohonanError.tidakAda }
      return try perizinan.berkas(satu.id, tx, pada: waktu)
    }
    return berkas.halamanUmum(TeksPerizinan(context.web.language)).response(context)
  }
}

extension String {
  /// As it is stored: `7k3m92qx`, `7K3M 92QX` and `7K3M-92QX` are one, O is zero, I and L are one. Nil for what is no code.
  var kodePermohonan: String? {
    let huruf = uppercased().filter { !$0.isWhitespace && $0 != "-" }
      .map { satu -> Character in satu == "O" ? "0" : satu == "I" || satu == "L" ? "1" : satu }
    guard huruf.count == 8, huruf.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    return "\(String(huruf.prefix(4)))-\(String(huruf.suffix(4)))"
  }
}
