import Database
import Foundation

/// What stands behind the key of a bundle.
enum BerkasPaket {
  case draf(DrafPaket)
  case terkirim(PaketTerkirim)
}

/// A bundle that is being written, as its pages show it.
struct DrafPaket {
  let kunci: String
  let paket: Paket
  let susunan: SusunanPaket
  let anggota: [Draf]
  /// By code of the service.
  let isian: [String: IsianTerbaca]
  let dokumen: [Draf.ID: [DokumenIzin]]
  /// What he brought before and may use again, by requirement; only for who is signed in.
  var lama: [String: DokumenIzin] = [:]

  var teks: TeksPerizinan { TeksPerizinan(kode: paket.bahasa) }

  /// One paper as it is asked for once, under its name in the bundle.
  struct Permintaan {
    let nama: String
    let syarat: Syarat
    var layanan: [Layanan]
    var wajib: Bool
    var dokumen: DokumenIzin?
  }

  /// What is asked for with what was filled in.
  var syarat: [Permintaan] {
    var hasil: [Permintaan] = []
    for (draf, ini) in zip(anggota, susunan.layanan) {
      for satu in ini.syarat {
        let (nama, wajib) = (susunan.nama(satu, ini), isian[ini.kode]?.wajib(satu, ini) ?? true)
        let ada = dokumen[draf.id]?.last { $0.syarat == satu.kode }
        guard wajib || ada != nil else { continue }
        if let sama = hasil.firstIndex(where: { $0.nama == nama }) {
          hasil[sama].layanan.append(ini)
          hasil[sama].wajib = hasil[sama].wajib || wajib
          hasil[sama].dokumen = hasil[sama].dokumen ?? ada
        } else {
          hasil.append(Permintaan(nama: nama, syarat: satu, layanan: [ini], wajib: wajib, dokumen: ada))
        }
      }
    }
    return hasil
  }

  /// What one of the services gives to another: the paper, who asks for it, who gives it.
  var menyusul: [(syarat: Syarat, peminta: Layanan, pemberi: Layanan)] {
    susunan.layanan.flatMap { ini in
      ini.syarat.filter { isian[ini.kode]?.diminta($0, ini) ?? true }
        .compactMap { satu in
          susunan.layanan.first { $0.kode == satu.dariLayanan }.map { (satu, ini, $0) }
        }
    }
  }
}

/// A bundle that was sent: its applications in their order.
struct PaketTerkirim {
  let paket: Paket
  let anggota: [BerkasPermohonan]
}

extension Perizinan {
  func paket(_ rahasia: String, _ pemohon: Pemohon? = nil) async throws -> BerkasPaket {
    let waktu = now()
    return try await db.read { [self] tx in
      guard let paket = try tx.paket(kunci: kunci.sidik(kunci: rahasia), pada: waktu) else {
        throw PermohonanError.tidakAda
      }
      guard paket.dikirim == nil else { return .terkirim(try terkirim(paket, tx, pada: waktu)) }
      var draf = try drafPaket(rahasia, tx, pada: waktu)
      draf.lama = try dokumenLama(
        pemohon, draf.syarat.map(\.syarat), kecuali: draf.syarat.compactMap(\.dokumen), tx)
      return .draf(draf)
    }
  }

  func terkirim(_ paket: Paket, _ tx: Tx, pada waktu: Date) throws -> PaketTerkirim {
    PaketTerkirim(
      paket: paket,
      anggota: try tx.anggota(paket.id).compactMap { try tx.permohonan(kunci: $0)?.id }
        .map { try berkas($0, tx, pada: waktu) })
  }

  func drafPaket(_ rahasia: String, _ tx: Tx, pada waktu: Date) throws -> DrafPaket {
    let (paket, susunan, anggota) = try tulisanPaket(rahasia, tx, pada: waktu)
    let teks = TeksPerizinan(kode: paket.bahasa)
    var isian: [String: IsianTerbaca] = [:]
    var dokumen: [Draf.ID: [DokumenIzin]] = [:]
    for (draf, layanan) in zip(anggota, susunan.layanan) {
      isian[layanan.kode] = IsianTerbaca(
        layanan, try kunci.buka(draf.isian, .draf(draf.id)), teks, bersama: susunan.kode)
      dokumen[draf.id] = try tx.dokumen(draf: draf.id)
    }
    return DrafPaket(
      kunci: rahasia, paket: paket, susunan: susunan, anggota: anggota, isian: isian, dokumen: dokumen)
  }
}
