import Bahasa
import Database
import Organisasi

/// Why an official may not sign a naskah.
package enum KewenanganError: Refusal, Equatable {
  case jabatanKosong
  case bukanWewenang(String, String)
  case tanpaMandat(String, String)
  /// An acting official, and the limit that holds for him.
  case dibatasi(String, BatasPenjabat)

  package var reason: RefusalReason { .invalid }

  package var message: String {
    switch self {
    case .jabatanKosong:
      "Jabatan penandatangan sedang tidak dipegang siapa pun. Pilih pejabat lain, atau minta pengelola kepegawaian mencatat Plt./Plh."
    case .bukanWewenang(let jabatan, let jenis):
      "\(jabatan) tidak berwenang menandatangani \(jenis) atas jabatannya sendiri. Pilih pejabat lain atau bentuk a.n. bila ada mandat."
    case .tanpaMandat(let bentuk, let jabatan):
      "\(jabatan) tidak memegang mandat \(bentuk) yang berlaku hari ini untuk jenis naskah ini."
    case .dibatasi(let sebutan, let batas):
      "\(sebutan) tidak boleh menandatangani naskah tentang \(batas.alasan) (\(batas.dasar)). Pilih pejabat definitif, atau pejabat di atasnya."
    }
  }
}

extension Tx {
  /// Who may sign on the structure's day, by the rules in force.
  package func kewenangan(_ struktur: Struktur) throws -> Kewenangan {
    Kewenangan(struktur, aturanNama: try aturanNama(), batas: try batasPenjabat())
  }
}
