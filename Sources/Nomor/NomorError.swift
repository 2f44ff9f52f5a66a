import Bahasa

/// Why a number cannot be given, used or changed so.
package enum NomorError: Refusal, Equatable {
  case registerTidakDitemukan
  case registerBelumBerlaku(nama: String, mulai: Tanggal)
  case registerTutup(nama: String, sejak: Tanggal)
  case jenisSudahDilayani(jenis: String, register: String)
  case kodeSudahAda(String)
  case tahunBelumDibuka(register: String, tahun: Int)
  case tahunDitutup(register: String, tahun: Int)
  case tahunSudahDibuka(register: String, tahun: Int)
  case tahunMasihMenggantung(register: String, tahun: Int, jumlah: Int)
  case komponenKosong(KomponenPola)
  case terlaluPanjang(Int)
  /// The object has a number in another register.
  case objekSudahBernomor(String)
  /// Its number was reserved for another year than the date it now bears.
  case nomorTahunLain(String, tahun: Int)
  case nomorTidakDitemukan
  case nomorBatal(String)
  case sudahTerpakai(String)
  case alasanWajib
  case sisipanDilarang(register: String)
  case sisipanTanpaInduk(Int)
  case sisipanTerlambat(urut: Int)
  case sisipanHabis(urut: Int)
  case jumlahBlokTidakSah(batas: Int)
  case blokTidakDitemukan
  case blokDitutup
  case bukanNomorBlok(String)
  case nilaiTidakSah(String)

  package var reason: RefusalReason {
    switch self {
    case .registerTidakDitemukan, .nomorTidakDitemukan, .blokTidakDitemukan: .notFound
    case .komponenKosong, .terlaluPanjang, .alasanWajib, .sisipanTanpaInduk, .jumlahBlokTidakSah,
      .nilaiTidakSah:
      .invalid
    default: .conflict
    }
  }

  package var message: String {
    switch self {
    case .registerTidakDitemukan: "Register nomor itu tidak ditemukan."
    case .registerBelumBerlaku(let nama, let mulai): "Register \"\(nama)\" baru berlaku mulai \(mulai.teks)."
    case .registerTutup(let nama, let sejak):
      "Register \"\(nama)\" ditutup \(sejak.teks). Pilih register yang masih berlaku."
    case .jenisSudahDilayani(let jenis, let register):
      "Naskah jenis \"\(jenis)\" sudah dinomori oleh register \"\(register)\". Tutup register itu lebih dahulu."
    case .kodeSudahAda(let kode): "Unit ini sudah mempunyai register berkode \"\(kode)\"."
    case .tahunBelumDibuka(let register, let tahun):
      "Register \"\(register)\" tahun \(tahun) belum dibuka. Minta tata usaha membukanya."
    case .tahunDitutup(let register, let tahun): "Register \"\(register)\" tahun \(tahun) sudah ditutup."
    case .tahunSudahDibuka(let register, let tahun): "Register \"\(register)\" tahun \(tahun) sudah dibuka."
    case .tahunMasihMenggantung(let register, let tahun, let jumlah):
      "Register \"\(register)\" tahun \(tahun) masih memuat \(jumlah) nomor yang dipesan. Pakai atau batalkan dahulu."
    case .komponenKosong(let komponen): "Nomor memerlukan \(komponen.nama), tetapi belum diisi."
    case .terlaluPanjang(let panjang): "Nomor menjadi \(panjang) huruf; paling panjang 200."
    case .objekSudahBernomor(let teks): "Naskah ini sudah bernomor \(teks) di register lain."
    case .nomorTahunLain(let teks, let tahun):
      "Nomor \(teks) dipesan untuk tahun \(tahun), sedangkan naskahnya bertanggal tahun lain. Batalkan nomor itu, lalu nomor tahun ini diberikan."
    case .nomorTidakDitemukan: "Nomor itu tidak ditemukan."
    case .nomorBatal(let teks): "Nomor \(teks) sudah dibatalkan dan tidak dapat dipakai lagi."
    case .sudahTerpakai(let teks): "Nomor \(teks) sudah terpakai."
    case .alasanWajib: "Tulis alasannya."
    case .sisipanDilarang(let register): "Register \"\(register)\" tidak mengizinkan nomor sisipan."
    case .sisipanTanpaInduk(let urut): "Nomor urut \(urut) belum pernah diberikan, jadi tidak dapat disisipi."
    case .sisipanTerlambat(let urut):
      "Sisipan sesudah nomor \(urut) tidak dapat dibuat lagi: nomor berikutnya sudah terpakai."
    case .sisipanHabis(let urut): "Sisipan sesudah nomor \(urut) sudah habis sampai huruf z."
    case .jumlahBlokTidakSah(let batas): "Jumlah nomor cadangan antara 1 dan \(batas)."
    case .blokTidakDitemukan: "Blok nomor cadangan itu tidak ditemukan."
    case .blokDitutup: "Blok nomor cadangan itu sudah dicocokkan dan ditutup."
    case .bukanNomorBlok(let teks): "Nomor \(teks) bukan nomor cadangan."
    case .nilaiTidakSah(let penjelasan): penjelasan
    }
  }
}
