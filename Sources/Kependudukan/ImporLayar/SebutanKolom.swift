extension KolomOpenSID {
  /// What the column holds, as a clerk calls it.
  var sebutan: String {
    switch self {
    case .alamat: "Alamat (jalan, nomor rumah)"
    case .dusun: "Dusun atau lingkungan"
    case .rw: "RW"
    case .rt: "RT"
    case .nama: "Nama lengkap"
    case .noKK: "Nomor kartu keluarga"
    case .nik: "NIK"
    case .sex: "Jenis kelamin"
    case .tempatLahir: "Tempat lahir"
    case .tanggalLahir: "Tanggal lahir"
    case .agama: "Agama"
    case .pendidikan: "Pendidikan terakhir"
    case .ditempuh: "Pendidikan yang sedang ditempuh"
    case .pekerjaan: "Pekerjaan"
    case .statusKawin: "Status perkawinan"
    case .shdk: "Hubungan dengan kepala keluarga"
    case .kewarganegaraan: "Kewarganegaraan"
    case .nikAyah: "NIK ayah"
    case .namaAyah: "Nama ayah"
    case .nikIbu: "NIK ibu"
    case .namaIbu: "Nama ibu"
    case .golonganDarah: "Golongan darah"
    case .aktaLahir: "Nomor akta kelahiran"
    case .paspor: "Nomor paspor"
    case .akhirPaspor: "Paspor berlaku sampai"
    case .izinTinggal: "Nomor izin tinggal (KITAS atau KITAP)"
    case .aktaKawin: "Nomor akta perkawinan"
    case .tanggalKawin: "Tanggal perkawinan"
    case .aktaCerai: "Nomor akta perceraian"
    case .tanggalCerai: "Tanggal perceraian"
    case .cacat: "Penyandang disabilitas"
    case .caraKB: "Cara KB"
    case .hamil: "Sedang hamil"
    case .ktpEl: "Kepemilikan KTP elektronik"
    case .statusRekam: "Status perekaman KTP elektronik"
    case .alamatSekarang: "Alamat tempat tinggal sekarang"
    case .statusDasar: "Keadaan (hidup, mati, pindah)"
    case .suku: "Suku"
    case .tagKTP: "Nomor cip KTP (tag ID)"
    case .asuransi: "Jenis asuransi kesehatan"
    case .nomorAsuransi: "Nomor asuransi kesehatan"
    case .lintang: "Lintang"
    case .bujur: "Bujur"
    case .kodeDesa: "Kode desa atau kelurahan"
    }
  }

  /// What its cells may say, where that is not plain.
  var petunjuk: String? {
    switch self {
    case .nik, .noKK: "Enam belas angka, disimpan sebagai teks."
    case .sex: "L atau P, atau 1 dan 2."
    case .tanggalLahir: "Misalnya 1990-12-31 atau 31/12/1990."
    case .shdk: "Kepala keluarga, istri, anak, dan seterusnya, atau kodenya."
    case .kodeDesa: "Misalnya 33.14.01.2001. Tanpa kolom ini semua baris masuk ke desa yang Anda pilih."
    case .statusDasar: "Tanpa kolom ini semua dianggap hidup."
    default: nil
    }
  }

  /// The groups in which they are asked for, each under its heading.
  static let kelompok: [(judul: String, pengantar: String?, kolom: [KolomOpenSID])] = [
    ("Wajib ada", "Tanpa kolom ini seseorang tidak dapat dicatat.", wajib),
    (
      "Alamat dan orang tua", nil,
      [.kodeDesa, .alamat, .dusun, .rt, .rw, .namaAyah, .nikAyah, .namaIbu, .nikIbu]
    ),
    (
      "Biodata lain", "Yang tidak ada di berkas dibiarkan kosong atau diisi “tidak tahu”.",
      [.pendidikan, .pekerjaan, .statusKawin, .golonganDarah, .kewarganegaraan, .statusDasar]
    ),
  ]

  /// The rest, which few sheets have.
  static let jarang = allCases.filter { kolom in !kelompok.contains { $0.kolom.contains(kolom) } }
}
