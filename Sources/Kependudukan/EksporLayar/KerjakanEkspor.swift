import Bahasa
import Berkas
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Tugas
import Web

/// One file to be made.
package struct KerjaEkspor: Codable, Sendable, Equatable {
  package let ekspor: EksporPenduduk.ID
}

extension JenisTugas where Muatan == KerjaEkspor {
  package static var eksporPenduduk: JenisTugas { JenisTugas("penduduk.ekspor", batas: 3) }
}

extension MejaEkspor {
  /// What this process does in the background: one file at a time.
  package var penangan: Penangan {
    Penangan(.eksporPenduduk, serentak: 1, palingLama: .seconds(2 * 3600)) { kerja, konteks in
      try await kerjakan(kerja, percobaan: konteks.percobaan)
    }
  }

  private func kerjakan(_ kerja: KerjaEkspor, percobaan: Int) async throws {
    guard let satu = try await db.read({ try $0.ekspor(kerja.ekspor) }), satu.keadaan == .antre else {
      return
    }
    do {
      let (berkas, jumlah) = try await folder.dengan(.kerja) { ruang in
        let url = ruang.appending(path: "penduduk.\(satu.bentuk.rawValue)")
        let jumlah = try await kependudukan.ekspor(try await permintaan(satu), ke: url).jumlah
        let berkas = try await gudang.terima(
          IsiFile(url: url), nama: url.lastPathComponent, rahasia: true, terbesar: 4 * MejaImpor.terbesar)
        return (berkas, jumlah)
      }
      try await jadi(satu, berkas, jumlah)
    } catch let tolakan as any Refusal {
      try await gagal(satu, tolakan.message)
    } catch {
      if percobaan >= JenisTugas<KerjaEkspor>.eksporPenduduk.batas {
        try await gagal(
          satu, "Berkali-kali terhenti karena gangguan. Coba lagi, atau beri tahu administrator.")
      }
      throw error
    }
  }

  private func permintaan(_ satu: EksporPenduduk) async throws -> PermintaanEkspor {
    let struktur = try await kependudukan.struktur()
    let wilayah = satu.wilayah.map { PermintaanEkspor.Wilayah.desa(Set(struktur.desa(di: $0).map(\.id))) }
    var permintaan = PermintaanEkspor(
      alasan: satu.alasan, nama: satu.namaOleh, jabatan: satu.jabatan, orang: satu.oleh, alamat: satu.alamat,
      wilayah: wilayah ?? .semua, nomor: satu.nomor)
    permintaan.id = satu.id
    return permintaan
  }

  private func jadi(_ satu: EksporPenduduk, _ berkas: BerkasBaru, _ jumlah: Int) async throws {
    let waktu = kependudukan.now()
    try await db.write { tx in
      let tersimpan = try tx.insert(berkas, oleh: satu.oleh.rawValue, pada: waktu)
      try tx.run(
        """
        UPDATE ekspor_penduduk
        SET keadaan = 'jadi', berkas = \(tersimpan.id), jumlah = \(jumlah), selesai = \(waktu)
        WHERE id = \(satu.id)
        """)
      try tx.kabarkan(satu, "Data \(jumlah.ribuan) penduduk siap diambil", pada: waktu)
    }
  }

  private func gagal(_ satu: EksporPenduduk, _ galat: String) async throws {
    let waktu = kependudukan.now()
    try await db.write { tx in
      try tx.run(
        """
        UPDATE ekspor_penduduk SET keadaan = 'gagal', galat = \(samarkanNomor(galat)), selesai = \(waktu)
        WHERE id = \(satu.id)
        """)
      try tx.kabarkan(satu, "Ekspor penduduk gagal", pada: waktu)
    }
  }
}

extension Tx {
  fileprivate func kabarkan(_ satu: EksporPenduduk, _ judul: String, pada waktu: Date) throws {
    try beritahu(
      [satu.oleh],
      IsiPemberitahuan(
        jenis: "ekspor", judul: judul, isi: satu.alasan, tautan: RuteEkspor.semua(),
        sebab: SebabPemberitahuan("ekspor_penduduk", satu.id)), pada: waktu)
  }
}
