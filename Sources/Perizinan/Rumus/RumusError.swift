import Bahasa

/// Why a formula has no value. The sentences complete what the editor of a definition reads.
package enum RumusError: Error, Equatable {
  case bagiNol
  case terlaluBesar
  case kelipatanKeliru
  case takTerbaca(String, di: Int)
  case namaTakDikenal(String)
  case belumDiisi(String)
  case bukanAngka(String)
  case bukanSyarat
  case fungsiTakDikenal(String)
  case banyakMasukan(String, harus: Int)
  case takAdaDiTabel(String, String)

  package var message: String {
    switch self {
    case .bagiNol: "Ada pembagian dengan nol."
    case .terlaluBesar: "Hasilnya terlalu besar untuk dihitung."
    case .kelipatanKeliru: "Kelipatan pembulatan harus lebih dari nol."
    case .takTerbaca(let teks, let letak): "Rumus tidak dapat dibaca pada huruf ke-\(letak + 1): “\(teks)”."
    case .namaTakDikenal(let nama): "“\(nama)” bukan isian, tabel, atau langkah sebelumnya."
    case .belumDiisi(let nama): "“\(nama)” belum diisi."
    case .bukanAngka(let nama): "“\(nama)” bukan angka."
    case .bukanSyarat: "Syarat harus bernilai ya atau tidak."
    case .fungsiTakDikenal(let nama): "Fungsi “\(nama)” tidak ada."
    case .banyakMasukan(let nama, let harus): "Fungsi “\(nama)” memerlukan \(harus) masukan."
    case .takAdaDiTabel(let tabel, let kunci): "Tabel “\(tabel)” tidak memuat “\(kunci)”."
    }
  }
}
