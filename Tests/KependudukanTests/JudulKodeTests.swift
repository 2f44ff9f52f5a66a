import Testing

@testable import Kependudukan

struct JudulKodeTests {
  @Test(arguments: [
    ("BELUM/TIDAK BEKERJA", "Belum/tidak bekerja"), ("SLTA/SEDERAJAT", "SLTA/sederajat"),
    ("DIPLOMA IV/STRATA I", "Diploma IV/strata I"), ("ISLAM", "Islam"), ("AB+", "AB+"),
    ("PEGAWAI NEGERI SIPIL (PNS)", "Pegawai negeri sipil (PNS)"), ("Sudah Rapi", "Sudah Rapi"),
  ])
  func `nama kode ditulis seperti orang menulisnya`(_ satu: (nama: String, judul: String)) {
    #expect(judulKode(satu.nama) == satu.judul)
  }
}
