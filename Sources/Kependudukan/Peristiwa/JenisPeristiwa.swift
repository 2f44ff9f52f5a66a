import Database

extension Peristiwa {
  package enum Jenis: String, Sendable, CaseIterable, SQLCodable {
    case lahir, mati, kawin, cerai, pembetulan, impor, gabung
    case lahirMati = "lahir_mati"
    case batalKawin = "batal_kawin"
    case batalCerai = "batal_cerai"
    case pengakuanAnak = "pengakuan_anak"
    case pengesahanAnak = "pengesahan_anak"
    case pengangkatanAnak = "pengangkatan_anak"
    case gantiNama = "ganti_nama"
    case ubahKewarganegaraan = "ubah_kewarganegaraan"
    case pindahDatang = "pindah_datang"
    case pindahKeluar = "pindah_keluar"
    case pindahDalam = "pindah_dalam"
    case hilang, pergi
    /// Somebody who lives here and was in no register.
    case pencatatan
    case ubahData = "ubah_data"
    case terbitKK = "terbit_kk"
    case tambahAnggota = "tambah_anggota"
    case keluarAnggota = "keluar_anggota"
    case pecahKK = "pecah_kk"
    case gantiKepala = "ganti_kepala"
    case ubahAlamat = "ubah_alamat"
    case tutupKK = "tutup_kk"
    /// Takes another event back.
    case pembatalan

    package var nama: String {
      switch self {
      case .lahir: "Kelahiran"
      case .mati: "Kematian"
      case .kawin: "Perkawinan"
      case .cerai: "Perceraian"
      case .pembetulan: "Pembetulan data"
      case .impor: "Impor data"
      case .gabung: "Penggabungan data ganda"
      case .lahirMati: "Lahir mati"
      case .batalKawin: "Pembatalan perkawinan"
      case .batalCerai: "Pembatalan perceraian"
      case .pengakuanAnak: "Pengakuan anak"
      case .pengesahanAnak: "Pengesahan anak"
      case .pengangkatanAnak: "Pengangkatan anak"
      case .gantiNama: "Perubahan nama"
      case .ubahKewarganegaraan: "Perubahan kewarganegaraan"
      case .pindahDatang: "Pindah datang"
      case .pindahKeluar: "Pindah keluar"
      case .pindahDalam: "Pindah di dalam kabupaten"
      case .hilang: "Dinyatakan hilang"
      case .pergi: "Pergi, alamat tidak diketahui"
      case .pencatatan: "Pencatatan penduduk"
      case .ubahData: "Perubahan biodata"
      case .terbitKK: "Penerbitan kartu keluarga"
      case .tambahAnggota: "Penambahan anggota keluarga"
      case .keluarAnggota: "Pengeluaran anggota keluarga"
      case .pecahKK: "Pemecahan kartu keluarga"
      case .gantiKepala: "Penggantian kepala keluarga"
      case .ubahAlamat: "Perubahan alamat"
      case .tutupKK: "Penutupan kartu keluarga"
      case .pembatalan: "Pembatalan peristiwa"
      }
    }
  }
}
