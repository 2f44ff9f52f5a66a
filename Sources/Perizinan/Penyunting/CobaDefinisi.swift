import Bahasa
import Database
import Foundation
import Kalender
import Organisasi

/// What becomes of one application under one definition.
struct AkibatDefinisi: Equatable {
  /// Rupiah; nil when it is free.
  let biaya: Int?
  let jalur: [String]
  let penandatangan: String
  let tenggat: Tanggal?
  /// What would be missing or wrong in the form.
  let kurang: [String]
}

/// A dry run: applications that were made before, and the invented ones, as they would go under a new version.
struct HasilCoba {
  struct Baris {
    /// The name of the example, or the code of the application.
    let sebutan: String
    /// Whether somebody applied for it.
    let nyata: Bool
    let lama: AkibatDefinisi
    let baru: AkibatDefinisi
  }

  /// Only those that come out otherwise.
  let berubah: [Baris]
  let banyakContoh: Int
  let banyakPermohonan: Int
}

extension Perizinan {
  /// So many of the latest applications are tried.
  private static let banyakCoba = 200

  /// Nothing is written, and nothing changes for an application that was made: each keeps its version.
  func coba(_ baru: Layanan, _ tersimpan: DefinisiTersimpan, _ tx: Tx, pada waktu: Date)
    throws(DefinisiDitolak)
    -> HasilCoba
  {
    let lama = try tersimpan.layanan()
    do {
      let umum = try tx.kalenderKerja(versi: nil).hariKerja()
      var berubah: [HasilCoba.Baris] = []
      for contoh in lama.contoh {
        let diterima = SaatContoh(contoh.diterima)?.saat(umum.zona) ?? waktu
        func akibat(_ layanan: Layanan) -> AkibatDefinisi {
          AkibatDefinisi(layanan, contoh.isian.nilai(layanan), diterima: diterima, umum, kurang: [])
        }
        let satu = HasilCoba.Baris(
          sebutan: contoh.nama, nyata: false, lama: akibat(lama), baru: akibat(baru))
        if satu.lama != satu.baru { berubah.append(satu) }
      }
      let semua = try tx.semuaPermohonan("layanan = \(lama.kode)", batas: Self.banyakCoba)
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      let teks = TeksPerizinan(kode: "id")
      for permohonan in semua {
        let tulisan = permohonan.isian.merging(try kunci.buka(permohonan)) { publik, _ in publik }
        let hariKerja = try tx.hariKerja(permohonan.kantor, struktur)
        func akibat(_ layanan: Layanan) -> AkibatDefinisi {
          let isian = IsianTerbaca(layanan, tulisan, teks)
          return AkibatDefinisi(
            layanan, { isian.nilai($0) }, diterima: permohonan.diterima, hariKerja,
            kurang: isian.galat.fields.keys.sorted())
        }
        let satu = HasilCoba.Baris(
          sebutan: permohonan.kode, nyata: true, lama: akibat(lama), baru: akibat(baru))
        if satu.lama != satu.baru { berubah.append(satu) }
      }
      return HasilCoba(berubah: berubah, banyakContoh: lama.contoh.count, banyakPermohonan: semua.count)
    } catch {
      throw DefinisiDitolak(
        berkas: lama.kode,
        temuan: [.init(baris: 0, letak: "", pesan: "Uji coba tidak dapat dijalankan: \(error)")])
    }
  }
}

extension AkibatDefinisi {
  init(
    _ layanan: Layanan, _ isian: @escaping (String) -> NilaiRumus??, diterima: Date, _ hariKerja: HariKerja,
    kurang: [String]
  ) {
    let hari = Tanggal(diterima, zona: hariKerja.zona)
    let tarif = layanan.tarif(pada: hari)
    self.init(
      biaya: tarif.flatMap { $0.bebas ? nil : try? $0.hitung(isian).jumlah },
      jalur: (try? layanan.jalurLurus(isian).map(\.nama.id)) ?? [],
      penandatangan: (try? layanan.penandatangan(isian).penandatangan.rawValue) ?? "",
      tenggat: (try? hariKerja.tenggat(layanan.janji, diterima: diterima).saat)
        .map { Tanggal($0, zona: hariKerja.zona) },
      kurang: kurang)
  }
}
