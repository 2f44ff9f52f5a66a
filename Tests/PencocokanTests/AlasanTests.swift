import Testing

@testable import Pencocokan

@Suite struct AlasanTests {
  private func alasan(_ ubah: (inout CatatanOrang) -> Void) -> Alasan {
    var warga = Warga(benih: 3)
    var himpunan = Himpunan()
    for orang in warga.penduduk(800) { himpunan.tambah(orang) }
    var lain = Warga.budi()
    ubah(&lain)
    himpunan.tambah(Warga.budi())
    himpunan.tambah(lain)
    var penilai = Penilai(himpunan)
    penilai.logKeluarga = penilai.takarKeluarga()
    return penilai.alasan(himpunan.baris[himpunan.banyak - 2], himpunan.baris[himpunan.banyak - 1])
  }

  @Test func `semua sama`() {
    let alasan = alasan { _ in }
    #expect(
      alasan.teks
        == "Mendukung: nama sama, tanggal lahir sama, nama ibu sama, nama ayah sama, nomor KK sama, wilayah sama, tempat lahir sama"
    )
  }

  @Test func `kata yang mirip, hilang, disingkat, dan berbeda disebut`() {
    #expect(
      alasan { $0.nama = "Bambang Sukarmo Hidayat" }.mendukung
        .contains("kata nama mirip (Soekarno ~ Sukarmo)"))
    #expect(alasan { $0.nama = "Bambang Hidayat" }.melemahkan == ["kata nama hanya di satu data (Soekarno)"])
    #expect(alasan { $0.nama = "Bambang S Hidayat" }.mendukung.contains("kata nama disingkat (Soekarno ~ S)"))
    #expect(
      alasan { $0.nama = "Bambang Wijaya Hidayat" }.melemahkan == ["kata nama berbeda (Soekarno ~ Wijaya)"])
    #expect(
      alasan { $0.nama = "BambangSoekarno Hidayat" }.mendukung
        .contains("kata nama digabung (Bambang Soekarno ~ Bambangsoekarno)"))
  }

  @Test func `yang melemahkan dipisahkan dari yang mendukung`() {
    let alasan = alasan {
      $0.kelamin = "P"
      $0.lahir = TanggalLahir("1950-12-27")
      $0.ibu = "Kartini"
      $0.ayah = "Joko Widodo"
      $0.wilayah = ["Kecamatan 1", "Desa 9"]
      $0.tempatLahir = "Surabaya"
    }
    #expect(
      alasan.melemahkan == [
        "tanggal lahir berbeda", "jenis kelamin berbeda", "nama ibu berbeda", "nama ayah berbeda",
        "wilayah berbeda di kecamatan yang sama", "tempat lahir berbeda",
      ])
  }

  @Test func `kembar disebut kembar`() {
    let alasan = alasan { $0.nama = "Joko Soekarno" }
    #expect(alasan.catatan == "Mungkin saudara kembar: nomor KK sama, lahir pada hari yang sama")
  }
}
