/// `Tembusan:` at the bottom left; nothing when there is none.
func blokTembusan(_ tembusan: [String], huruf: GayaHuruf) -> [Blok] {
  guard !tembusan.isEmpty else { return [] }
  let daftar: Blok =
    tembusan.count == 1
    ? .teks(tembusan[0]) : .daftar(Daftar(.angka, tembusan.map { [.teks($0)] }, inden: 6))
  let judul = Paragraf([Potongan("Tembusan:", .garisBawah)])
  return [.jarak(6), .bergaya(huruf.kecil, [.kelompok(Kelompok([.paragraf(judul), daftar]))])]
}

extension GayaHuruf {
  /// The smaller size of tembusan and of the heads of annexes.
  var kecil: GayaHuruf { GayaHuruf(huruf: huruf, ukuran: ukuran - 2, spasi: 1.1) }
}
