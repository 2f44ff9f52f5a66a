/// One of the two records of a pair.
package enum SisiGanda: String, Sendable, CaseIterable {
  case a, b

  package var lain: SisiGanda { self == .a ? .b : .a }
  package var nama: String { self == .a ? "data pertama" : "data kedua" }
}

/// What of a person is chosen from one record or the other.
package enum BidangGabung: String, Sendable, CaseIterable {
  case nik, nama, kelamin, lahir, agama, pendidikan, pekerjaan, kawin, darah, warga, ayah, ibu, keluarga,
    rincian

  package var judul: String {
    switch self {
    case .nik: "NIK"
    case .nama: "Nama"
    case .kelamin: "Jenis kelamin"
    case .lahir: "Tempat dan tanggal lahir"
    case .agama: "Agama"
    case .pendidikan: "Pendidikan"
    case .pekerjaan: "Pekerjaan"
    case .kawin: "Status kawin"
    case .darah: "Golongan darah"
    case .warga: "Kewarganegaraan"
    case .ayah: "Ayah"
    case .ibu: "Ibu"
    case .keluarga: "Keluarga dan alamat"
    case .rincian: "Akta dan rincian lain"
    }
  }
}
