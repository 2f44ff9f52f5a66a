import Database
import Jejak

// What an operator reads at the terminal when a command cannot go on.

extension DatabaseError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unavailable(let sebab): SebabBasis.uraian(sebab, tanpa: "Basis data tidak dapat dihubungi")
    case .full: "Ruang penyimpanan basis data penuh. Kosongkan sebagian, lalu ulangi."
    case .constraint(let aturan): "Basis data menolak perubahan ini (\(aturan))."
    case .other(let sebab): SebabBasis.uraian(sebab, tanpa: "Basis data gagal")
    }
  }
}

extension SnapshotError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannotOpen(let path): "Berkas \(path) tidak dapat dibuka. Periksa nama dan hak bacanya."
    case .damaged(let sebab):
      "Berkas ini bukan cadangan yang utuh (\(SebabBasis.cadangan(sebab))). Jangan dipakai; ambil cadangan yang lain."
    case .targetNotEmpty: "Basis data tujuan sudah berisi. Pilih yang masih kosong; tidak ada yang diubah."
    case .different(let tabel):
      "Sesudah dimuat, tabel berikut berbeda dari asalnya: \(tabel.joined(separator: ", ")). Jangan dipakai."
    case .cannotRebuild(let tabel): "Tabel \(tabel) tidak dapat disusun ulang."
    case .sourceNotMigrated: "Basis data asal belum mutakhir. Jalankan dahulu: kantaya migrate"
    }
  }
}

extension MigrationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .changed(let nama):
      "Susunan basis data ini dibuat oleh Kantaya yang lain: langkah \(nama) berbeda. Pakailah versi yang sesuai."
    case .unknown(let nama):
      "Basis data ini dibuat oleh Kantaya yang lebih baru; belum dikenal: \(nama.joined(separator: ", ")). Pasang versi yang lebih baru."
    case .duplicate(let nama): "Dua langkah susunan bernama \(nama): program ini salah rakit."
    case .failed(let nama, let sebab): "Langkah \(nama) gagal dan tidak mengubah apa pun. \(sebab)"
    }
  }
}

extension BerkasKepalaError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tidakTertulis(let path, let kode): "\(path) tidak dapat ditulis (errno \(kode))."
    case .rusak(let path, let baris): "\(path) rusak pada baris \(baris). Kembalikan dari cadangan."
    }
  }
}
