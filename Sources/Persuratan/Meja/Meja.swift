import Bahasa
import Database
import Foundation
import Organisasi

/// What waits for one person, what is late, and what he sent: the first page of every role.
package struct Meja: Sendable {
  package let tandaTangan: Bagian<BarisNaskah>
  package let paraf: Bagian<BarisNaskah>
  package let kirim: Bagian<BarisNaskah>
  package let suratBaru: Bagian<BarisKiriman>
  package let disposisi: Bagian<BarisDisposisi>
  package let laporan: Bagian<BarisDisposisi>
  package let konsep: Bagian<BarisNaskah>
  package let terkirim: [(naskah: BarisNaskah, sebaran: (kantor: Int, dibaca: Int))]
  package let terlambat: Int
  package let suratUji: [SuratUji]
  package let mengurusKantor: Bool

  /// The newest few of a list, and how many there are in all (100 stands for 100 or more).
  package struct Bagian<Baris: Sendable>: Sendable {
    package let baris: [Baris]
    package let jumlah: Int
  }
}

extension Tx {
  package func meja(_ pelaku: Pelaku, pada now: Date) throws -> Meja {
    let kantor = !pelaku.kotakMasuk.isEmpty
    return Meja(
      tandaTangan: try bagian(.tandaTangan, pelaku), paraf: try bagian(.paraf, pelaku),
      kirim: try bagian(.kirim, pelaku),
      suratBaru: kantor
        ? Meja.Bagian(
          baris: try daftar(.baru, for: pelaku, Potongan(batas: 5)).baris,
          jumlah: try jumlah(.baru, for: pelaku))
        : Meja.Bagian(baris: [], jumlah: 0),
      disposisi: try bagian(.masuk, pelaku), laporan: try bagian(.dilaporkan, pelaku),
      konsep: try bagian(.konsep, pelaku),
      terkirim: try daftar(.terkirim, for: pelaku, Potongan(batas: 3)).baris
        .map { baris in
          let sebaran = try sebaran(baris.id)
          return (baris, (sebaran.kantor, sebaran.dibaca))
        },
      terlambat: (kantor ? try jumlahKirimanTerlambat(for: pelaku, pada: now) : 0)
        + (try disposisiTerlambat(for: pelaku, pada: now).count),
      suratUji: try suratUji(for: pelaku), mengurusKantor: kantor)
  }

  private func bagian(_ daftar: DaftarNaskah, _ pelaku: Pelaku) throws -> Meja.Bagian<BarisNaskah> {
    Meja.Bagian(
      baris: try self.daftar(daftar, for: pelaku, Potongan(batas: 5)).baris,
      jumlah: try jumlah(daftar, for: pelaku))
  }

  private func bagian(_ daftar: DaftarDisposisi, _ pelaku: Pelaku) throws -> Meja.Bagian<BarisDisposisi> {
    Meja.Bagian(
      baris: try self.daftar(daftar, for: pelaku, Potongan(batas: 5)).baris,
      jumlah: try jumlah(daftar, for: pelaku))
  }
}
