import HTTPTypes

/// What the API says about each kind of failure, to who writes programs.
struct APIText {
  let title: String
  let detail: String

  init(_ status: HTTPResponse.Status) {
    (title, detail) =
      switch status.code {
      case 400: ("Permintaan tidak terbaca", "Alamat atau isi permintaan rusak, atau bukan JSON.")
      case 401: ("Token diperlukan", "Sertakan token yang berlaku: Authorization: Bearer TOKEN.")
      case 403: ("Bukan wewenang", "Token ini atau pemiliknya tidak berhak atas tindakan ini.")
      case 404: ("Tidak ditemukan", "Tidak ada, atau bukan untuk pemilik token ini.")
      case 405: ("Metode tidak dilayani", "Lihat kepala Allow untuk metode yang dilayani alamat ini.")
      case 409: ("Keadaan sudah berubah", "Ambil keadaan terakhir, lalu putuskan lagi.")
      case 413: ("Terlalu besar", "Isi permintaan melebihi batas.")
      case 415: ("Jenis isi tidak diterima", "Kirim isi permintaan sebagai application/json.")
      case 422: ("Ada isian yang perlu diperbaiki", "Lihat fields untuk setiap isian yang salah.")
      case 429: ("Terlalu cepat", "Tunggu sebanyak detik di kepala Retry-After, lalu ulangi.")
      case 503: ("Sedang tidak dapat melayani", "Yang tersimpan tetap aman. Ulangi setengah menit lagi.")
      case 507: ("Ruang penyimpanan penuh", "Yang tersimpan tetap aman; yang baru belum dapat disimpan.")
      default: ("Gangguan di pihak peladen", "Sampaikan reference kepada petugas bila terulang.")
      }
  }
}
