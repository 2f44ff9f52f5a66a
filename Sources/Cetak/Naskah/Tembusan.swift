/// `Tembusan:` at the bottom left; nothing when there is none.
func blokTembusan(_ tembusan: [String]) -> [Blok] {
  guard !tembusan.isEmpty else { return [] }
  func kecil(_ teks: String) -> Blok {
    .paragraf(Paragraf([Potongan(teks)], ukuran: 10, spasi: 1.05))
  }
  let daftar: Blok =
    tembusan.count == 1
    ? kecil(tembusan[0]) : .daftar(Daftar(.angka, tembusan.map { [kecil($0)] }, inden: 6))
  let judul = Paragraf([Potongan("Tembusan:", .garisBawah)], ukuran: 10, spasi: 1.05)
  return [.jarak(6), .kelompok(Kelompok([.paragraf(judul), daftar]))]
}
