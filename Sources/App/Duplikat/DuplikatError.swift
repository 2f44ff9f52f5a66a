import CSV

/// Why `kantaya duplikat` cannot begin or go on, in a sentence that says how to mend it.
enum DuplikatError: Error, CustomStringConvertible, Equatable {
  case tidakTerbaca(String)
  case tidakTertulis(String)
  case bukanYAML(String, baris: Int)
  case kunciTidakDikenal(String, baris: Int, String)
  case kunciBerulang(String, baris: Int, String)
  case bukanKolom(String, baris: Int, String)
  case terlaluBanyakKolom(String, baris: Int, String)
  case tanpaID(String)
  case kolomTidakAda(String, kolom: String, bagian: String, ada: [String])
  case tabelKeliru(String, CSVError)
  case idKosong(String, baris: Int)
  case idBerulang(String, String, baris: Int, lagi: Int)
  case ambangKeliru(String)

  var description: String {
    switch self {
    case .tidakTerbaca(let berkas): "Berkas \(berkas) tidak ada atau tidak dapat dibaca."
    case .tidakTertulis(let berkas): "Berkas \(berkas) tidak dapat ditulis. Periksa foldernya."
    case .bukanYAML(let peta, let baris):
      "\(peta) baris \(baris): bukan YAML yang benar. Tulis satu baris untuk satu kolom, misalnya “nama: NAMA_LGKP”."
    case .kunciTidakDikenal(let peta, let baris, let kunci):
      "\(peta) baris \(baris): “\(kunci)” tidak dikenal. Yang dikenal: \(Self.dikenal)."
    case .kunciBerulang(let peta, let baris, let kunci):
      "\(peta) baris \(baris): “\(kunci)” disebut dua kali."
    case .bukanKolom(let peta, let baris, let kunci):
      "\(peta) baris \(baris): sebutkan nama kolom bagi “\(kunci)”, atau hapus barisnya."
    case .terlaluBanyakKolom(let peta, let baris, let kunci):
      "\(peta) baris \(baris): “\(kunci)” hanya boleh satu kolom; daftar hanya bagi wilayah dan alamat."
    case .tanpaID(let peta):
      "\(peta): baris “id” tidak ada. Sebutkan kolom yang mengenali tiap orang, misalnya “id: nik”."
    case .kolomTidakAda(let tabel, let kolom, let bagian, let ada):
      "\(tabel): kolom “\(kolom)” (bagi \(bagian)) tidak ada. Kolomnya: \(ada.joined(separator: ", "))."
    case .tabelKeliru(let tabel, let galat): "\(tabel): \(galat.message)"
    case .idKosong(let tabel, let baris): "\(tabel) baris \(baris): id kosong. Setiap orang harus punya id."
    case .idBerulang(let tabel, let id, let baris, let lagi):
      "\(tabel): id “\(id)” ada di baris \(baris) dan lagi di baris \(lagi). Setiap orang harus punya id sendiri."
    case .ambangKeliru(let teks): "Ambang “\(teks)”: tulis bilangan dari 0 sampai 1, misalnya 0,6."
    }
  }

  private static var dikenal: String { PetaKolom.Bagian.allCases.map(\.rawValue).joined(separator: ", ") }
}
