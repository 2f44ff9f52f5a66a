import Database
import Foundation
import LogPublik
import Organisasi

/// What stands behind a key: a draft, or an application that was sent.
enum BerkasMilik {
  case draf(BerkasDraf)
  case permohonan(BerkasPermohonan)
}

/// A draft as its pages show it.
struct BerkasDraf {
  let kunci: String
  let layanan: Layanan
  let isian: IsianTerbaca
  let dokumen: [DokumenIzin]
  let teks: TeksPerizinan

  /// What is asked for with what was filled in.
  var syarat: [(syarat: Syarat, wajib: Bool, dokumen: DokumenIzin?)] {
    layanan.syarat
      .map { satu in
        (satu, isian.wajib(satu, layanan), dokumen.last { $0.syarat == satu.kode })
      }
      .filter { $0.wajib || $0.dokumen != nil }
  }
}

/// An application with its story, as its pages show it.
struct BerkasPermohonan {
  let permohonan: Permohonan
  let jalan: Perjalanan
  let isian: IsianTerbaca
  let peristiwa: [PeristiwaIzin]
  let dokumen: [DokumenIzin]
  let jam: JamPermohonan
  let skrd: Skrd?
  let tagihan: Tagihan?
  let keputusan: KeputusanIzin?
  let kantor: String
  /// Under which each event stands in the public log, in their order.
  let kodeLog: [KodeBukti?]
  /// Whether he has said what he thinks of it.
  let dinilai: Bool
  /// The bundle it belongs to, by what anybody may know it by.
  let paket: String?
  let menyusul: [Menyusul]
  let sekarang: Date

  var layanan: Layanan { jalan.layanan }
}

extension Perizinan {
  func milik(_ rahasia: String) async throws -> BerkasMilik {
    let waktu = now()
    return try await db.read { [self] tx in
      if let ada = try? terbuka(draf: rahasia, tx, pada: waktu) {
        let teks = TeksPerizinan(kode: ada.0.bahasa)
        return .draf(
          BerkasDraf(
            kunci: rahasia, layanan: ada.1, isian: IsianTerbaca(ada.1, ada.2, teks),
            dokumen: try tx.dokumen(draf: ada.0.id), teks: teks))
      }
      guard let satu = try tx.permohonan(kunci: kunci.sidik(kunci: rahasia)) else {
        throw PermohonanError.tidakAda
      }
      return .permohonan(try berkas(satu.id, tx, pada: waktu))
    }
  }

  /// What was sent under that key.
  /// - Throws: `PermohonanError.tidakAda`, also while it is a draft.
  func terkirim(_ rahasia: String) async throws -> BerkasPermohonan {
    guard case .permohonan(let berkas) = try await milik(rahasia) else { throw PermohonanError.tidakAda }
    return berkas
  }

  func berkas(_ id: Permohonan.ID, _ tx: Tx, pada waktu: Date) throws -> BerkasPermohonan {
    let satu = try terbuka(id, tx, pada: waktu)
    let skrd = try tx.skrd(id)
    return BerkasPermohonan(
      permohonan: satu.permohonan, jalan: satu.jalan, isian: satu.isian, peristiwa: try tx.peristiwa(id),
      dokumen: try tx.dokumen(id),
      jam: try JamPermohonan(
        satu.jalan.ketukan, janji: satu.layanan.janji,
        try tx.hariKerja(satu.permohonan.kantor, satu.struktur),
        sekarang: waktu), skrd: skrd,
      tagihan: try skrd.flatMap { try tx.tagihan($0.id) }, keputusan: try tx.keputusan(id),
      kantor: satu.struktur.unit[satu.permohonan.kantor]?.nama ?? "",
      kodeLog: try tx.entriLog(jenis: EntriIzin.jenis, objek: id.rawValue).map(\.kode),
      dinilai: try tx.sudahDinilai(id),
      paket: try tx.paket(anggota: satu.permohonan.kunci)?.kode, menyusul: try menyusul(satu, tx),
      sekarang: waktu)
  }
}
