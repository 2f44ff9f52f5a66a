import Bahasa
import Cryptography
import Database
import Foundation
import Kalender
import Organisasi

/// A new version read, held against the rules of definitions and against the version before it.
struct KonsepTerperiksa {
  /// As it would be stored: with the number of the next version.
  let yaml: String
  /// The pattern that it names, as it was when the service last changed.
  let pola: String
  let temuan: [TemuanDefinisi]
  /// The version from which it was written.
  let lama: String
  /// Nil while it cannot be used.
  let coba: HasilCoba?

  var sidik: [UInt8] { sha256(Array([yaml, pola].joined(separator: "\0").utf8)) }
}

extension Perizinan {
  /// So large a file no definition is.
  private static let besarDefinisi = 200_000

  /// Everything that is wrong with it, or what it would change. Writes nothing.
  func periksa(_ form: DefinisiForm, _ lama: DefinisiTersimpan, _ tx: Tx, pada waktu: Date) throws
    -> KonsepTerperiksa
  {
    let yaml = form.rapi.berversi(lama.versi + 1)
    let pola =
      try (lama.pola.isEmpty ? [] : [PolaAlur(yaml: lama.pola, berkas: "pola")]) + KatalogBawaan().pola
    var temuan: [TemuanDefinisi] = []
    var coba: HasilCoba?
    if yaml.utf8.count > Self.besarDefinisi {
      temuan = [.init(baris: 0, letak: "", pesan: "Definisi ini terlalu besar.")]
    } else {
      do throws(DefinisiDitolak) {
        let baru = try Layanan(yaml: yaml, berkas: lama.kode, pola: pola)
        temuan = try periksa(baru, lama, tx)
        if temuan.isEmpty { coba = try self.coba(baru, lama, tx, pada: waktu) }
      } catch {
        temuan = error.temuan
      }
    }
    return KonsepTerperiksa(
      yaml: yaml, pola: pola.first { yaml.contains("pola: \($0.kode)") }?.yaml ?? "", temuan: temuan.sorted(),
      lama: lama.yaml, coba: coba)
  }

  private func periksa(_ baru: Layanan, _ lama: DefinisiTersimpan, _ tx: Tx) throws(DefinisiDitolak)
    -> [TemuanDefinisi]
  {
    let hariKerja: HariKerja
    do { hariKerja = try tx.kalenderKerja(versi: nil).hariKerja() } catch {
      throw DefinisiDitolak(
        berkas: lama.kode,
        temuan: [.init(baris: 0, letak: "contoh", pesan: "Kalender kerja tidak terbaca: \(error)")])
    }
    var temuan = PemeriksaLayanan(hariKerja).periksa(baru)
    if baru.kode != lama.kode {
      temuan.append(
        .init(baris: 0, letak: "kode", pesan: "Kode tetap “\(lama.kode)”: permohonan dikenali dengannya."))
    }
    if baru.versi != lama.versi + 1 {
      temuan.append(
        .init(baris: 0, letak: "versi", pesan: "Tulis satu baris “versi: \(lama.versi + 1)” di awal baris."))
    }
    return temuan
  }
}

extension KonsepTerperiksa {
  /// In more than the number of the version.
  var isBerubah: Bool { lama.berversi(0) != yaml.berversi(0) }
}

extension String {
  /// With that number of version where one stands.
  fileprivate func berversi(_ versi: Int) -> String {
    replacing(/(?m)^versi:.*$/, with: "versi: \(versi)", maxReplacements: 1)
  }
}
