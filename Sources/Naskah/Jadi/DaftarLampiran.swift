import Bahasa
import Cetak

/// One attached file as a paper names it: whoever has the file can tell by its digest that it is the signed one.
package struct BerkasTerlampir: Sendable, Equatable {
  package var nama: String
  /// Bytes.
  package var ukuran: Int64
  /// SHA-256 of the file in hexadecimal; nil before it is signed.
  package var sidik: String?

  package init(nama: String, ukuran: Int64, sidik: String?) {
    self.nama = nama
    self.ukuran = ukuran
    self.sidik = sidik
  }

  /// A digest in groups of eight, as it is read and compared.
  package static func berkelompok(_ sidik: String) -> [String] {
    let huruf = Array(sidik)
    return stride(from: 0, to: huruf.count, by: 8).map { String(huruf[$0..<min($0 + 8, huruf.count)]) }
  }
}

extension NaskahJadi {
  /// The attached files on a page of their own, under the same seal; nothing when there are none.
  var halamanLampiran: [Blok] {
    guard !daftarLampiran.isEmpty else { return [] }
    let huruf = identitas.gaya.huruf
    return [
      .halamanBaru,
      .paragraf(Paragraf([Potongan("DAFTAR LAMPIRAN", .tebal)], rata: .tengah, ikutBerikutnya: true)),
      .paragraf(
        Paragraf([Potongan(indukLampiran)], rata: .tengah, sesudah: 10, ikutBerikutnya: true)),
      .bergaya(
        GayaHuruf(huruf: huruf.huruf, ukuran: 9, spasi: 1.15), [.tabel(tabelLampiran), .jarak(4), penjelasan]),
    ]
  }

  private var indukLampiran: String {
    "\(jenis.nama) nomor \(nomor ?? "...............") tanggal \(tanggal?.teks ?? "...............")"
  }

  private var tabelLampiran: Tabel {
    Tabel(
      lajur: [.mm(10), .bagian(1), .mm(21), .mm(66)],
      kepala: [
        .init(["No.", "Nama berkas", "Ukuran", "Sidik SHA-256"].map { .init([.teks($0, tebal: true)]) })
      ],
      baris: daftarLampiran.enumerated()
        .map { urutan, berkas in
          .init([
            .init([.teks("\(urutan + 1)", rata: .tengah)]), .init([.teks(berkas.nama)]),
            .init([.teks(berkas.ukuran.ukuranBerkas, rata: .kanan)]), .init(barisSidik(berkas.sidik)),
          ])
        })
  }

  private func barisSidik(_ sidik: String?) -> [Blok] {
    guard let sidik else { return [.teks("dihitung saat ditandatangani")] }
    let kelompok = BerkasTerlampir.berkelompok(sidik)
    return stride(from: 0, to: kelompok.count, by: 4)
      .map { .teks(kelompok[$0..<min($0 + 4, kelompok.count)].joined(separator: " ")) }
  }

  private var penjelasan: Blok {
    .paragraf(
      Paragraf(
        [
          Potongan(
            "Berkas di atas menyertai naskah ini. Daftar ini tersegel bersama naskahnya: berkas yang sidik SHA-256-nya sama dengan yang tertulis di sini adalah berkas yang ditandatangani."
          )
        ], rata: .penuh))
  }
}
