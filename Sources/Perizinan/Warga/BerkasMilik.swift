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
  /// What he brought before and may use again, by requirement; only for who is signed in.
  var lama: [String: DokumenIzin] = [:]

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
  let pencabutan: PencabutanIzin?
  /// Against the latest refusal, and until when one may be filed; nil where there is nothing to object to.
  let keberatan: KeberatanIzin?
  let batasKeberatan: Date?
  /// In how many working days one is decided.
  let hariPutusKeberatan: Int
  /// Nil where silence is no consent, or it was decided in time.
  let fiktif: FiktifPositif?
  let kantor: String
  /// Under which each event stands in the public log, in their order.
  let kodeLog: [KodeBukti?]
  /// Where its reception stands there; nil until it has a number.
  let diterimaLog: TempatLog?
  /// Under which the issue of its paper stands there.
  let kodeTerbit: KodeBukti?
  /// Whether he has said what he thinks of it.
  let dinilai: Bool
  /// The bundle it belongs to, by what anybody may know it by.
  let paket: String?
  let menyusul: [Menyusul]
  let sekarang: Date
  /// What he brought before and may use again, by requirement, while he completes it signed in.
  var lama: [String: DokumenIzin] = [:]
  /// Who opened it; read for its owner alone.
  var pembuka: [PembukaIzin] = []

  var layanan: Layanan { jalan.layanan }

  /// Whether its fee was assessed before there were bills, and can be paid under no number yet.
  var menungguNomorBayar: Bool {
    permohonan.selesai == nil && tagihan == nil && skrd.map { $0.lunas == nil } == true
  }
}

extension Perizinan {
  func milik(_ rahasia: String, _ pemohon: Pemohon? = nil) async throws -> BerkasMilik {
    let waktu = now()
    return try await db.read { [self] tx in
      if var draf = try? berkas(draf: rahasia, tx, pada: waktu) {
        draf.lama = try dokumenLama(pemohon, draf.layanan.syarat, kecuali: draf.dokumen, tx)
        return .draf(draf)
      }
      guard let satu = try tx.permohonan(kunci: kunci.sidik(kunci: rahasia)) else {
        throw PermohonanError.tidakAda
      }
      var berkas = try berkas(satu.id, tx, pada: waktu)
      berkas.pembuka = try tx.pembuka(satu.id)
      if berkas.jalan.tahap.tugas == .perbaiki {
        berkas.lama = try dokumenLama(pemohon, berkas.layanan.syarat, kecuali: berkas.dokumen, tx)
      }
      return .permohonan(berkas)
    }
  }

  func berkas(draf rahasia: String, _ tx: Tx, pada waktu: Date) throws -> BerkasDraf {
    let (draf, layanan, tulisan) = try terbuka(draf: rahasia, tx, pada: waktu)
    let teks = TeksPerizinan(kode: draf.bahasa)
    return BerkasDraf(
      kunci: rahasia, layanan: layanan, isian: IsianTerbaca(layanan, tulisan, teks),
      dokumen: try tx.dokumen(draf: draf.id), teks: teks)
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
    let peristiwa = try tx.peristiwa(id)
    let keputusan = try tx.keputusan(id)
    let pernahDitolak = peristiwa.contains { $0.arah == .tolak }
    let entri = try tx.entriLog(jenis: EntriIzin.jenis, objek: id.rawValue)
    let hariKerja = try tx.hariKerja(satu.permohonan.kantor, satu.struktur)
    return BerkasPermohonan(
      permohonan: satu.permohonan, jalan: satu.jalan, isian: satu.isian, peristiwa: peristiwa,
      dokumen: try tx.dokumen(id),
      jam: try JamPermohonan(
        satu.jalan.ketukan, janji: satu.layanan.janji, hariKerja, sekarang: waktu), skrd: skrd,
      tagihan: try skrd.flatMap { try tx.tagihan($0.id) }, keputusan: keputusan,
      pencabutan: keputusan == nil ? nil : try tx.pencabutan(id),
      keberatan: pernahDitolak ? try tx.keberatan(id) : nil,
      batasKeberatan: try peristiwa.last.flatMap {
        $0.arah == .tolak ? try tx.batasKeberatan($0, hariKerja) : nil
      },
      hariPutusKeberatan: try tx.hariPutusKeberatan(),
      fiktif: try FiktifPositif(
        tx.fiktifPositif(satu.permohonan.layanan), satu.permohonan, satu.jalan, hariKerja, sekarang: waktu),
      kantor: satu.struktur.unit[satu.permohonan.kantor]?.nama ?? "",
      kodeLog: entri.map(\.kode), diterimaLog: try entri.first.flatMap { try tx.tempatLog($0) },
      kodeTerbit: keputusan == nil ? nil : try tx.entriKeputusan(id)?.kode,
      dinilai: try tx.sudahDinilai(id),
      paket: try tx.paket(anggota: satu.permohonan.kunci)?.kode, menyusul: try menyusul(satu, tx),
      sekarang: waktu)
  }
}
