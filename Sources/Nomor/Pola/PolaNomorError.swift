import Bahasa

/// Why a text is no pattern of numbers. `posisi` counts characters from 1.
package enum PolaNomorError: Refusal, Equatable {
  case kosong
  case terlaluPanjang(Int)
  case kurungTidakDitutup(posisi: Int)
  case kurungTutupTanpaBuka(posisi: Int)
  case komponenTidakDikenal(String, posisi: Int)
  case lebarTidakSah(String, posisi: Int)
  case lebarBukanUntuk(KomponenPola, posisi: Int)
  case tandaTidakBoleh(posisi: Int)
  case urutTidakAda
  case urutBerulang(posisi: Int)

  package var reason: RefusalReason { .invalid }

  package var message: String {
    switch self {
    case .kosong: "Pola nomor masih kosong. Contoh: {klasifikasi}/{urut}/{unit}"
    case .terlaluPanjang(let panjang):
      "Pola nomor \(panjang) huruf; paling panjang \(PolaNomor.panjangTerbesar)."
    case .kurungTidakDitutup(let posisi): "Kurung \"{\" pada huruf ke-\(posisi) tidak ditutup dengan \"}\"."
    case .kurungTutupTanpaBuka(let posisi):
      "Kurung \"}\" pada huruf ke-\(posisi) tidak mempunyai pembuka \"{\"."
    case .komponenTidakDikenal(let nama, let posisi):
      "Komponen \"{\(nama)}\" pada huruf ke-\(posisi) tidak dikenal. Yang ada: \(Self.daftar)."
    case .lebarTidakSah(let lebar, let posisi):
      "Lebar \"\(lebar)\" pada huruf ke-\(posisi) harus angka 1 sampai 6, seperti {urut:3}."
    case .lebarBukanUntuk(let komponen, let posisi):
      "Lebar hanya untuk {urut}, bukan untuk {\(komponen.rawValue)} pada huruf ke-\(posisi)."
    case .tandaTidakBoleh(let posisi): "Tanda pada huruf ke-\(posisi) tidak boleh ada di dalam nomor."
    case .urutTidakAda: "Pola harus memuat {urut}, supaya setiap nomor berbeda."
    case .urutBerulang(let posisi): "{urut} hanya boleh satu kali; yang kedua ada pada huruf ke-\(posisi)."
    }
  }

  private static var daftar: String {
    KomponenPola.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
  }
}
