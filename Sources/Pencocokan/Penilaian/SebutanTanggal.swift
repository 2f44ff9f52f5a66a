extension KedekatanTanggal {
  var sebutan: String {
    switch self {
    case .sama: "tanggal lahir sama"
    case .hariBulanTertukar: "tanggal dan bulan lahir tertukar"
    case .satuAngka: "tanggal lahir berbeda satu angka"
    case .tahunDekat: "tanggal dan bulan lahir sama, tahun berselisih 1 atau 2"
    case .perkiraanTahunSama: "tahun lahir sama, salah satu tanggal lahir perkiraan"
    case .perkiraan: "tahun lahir berdekatan, salah satu tanggal lahir perkiraan"
    case .hariDekat: "tanggal lahir berselisih paling banyak 3 hari"
    case .bulanSama: "tahun dan bulan lahir sama"
    case .tahunHariSama: "tahun dan tanggal lahir sama, bulan berbeda"
    case .hariBulanSama: "tanggal dan bulan lahir sama, tahun berbeda"
    case .tertukarTahunDekat: "tanggal dan bulan lahir tertukar, tahun berselisih 1 atau 2"
    case .tahunSama: "tanggal lahir berbeda, tahun sama"
    case .tahunBersebelahan: "tanggal lahir berbeda, tahun berdekatan"
    case .lain: "tanggal lahir berbeda"
    }
  }
}
