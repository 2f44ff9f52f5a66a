import Akses
import Bahasa
import Database
import Foundation
import HTTPTypes
import Kalender
import Organisasi
import TestKit
import Testing
import Tugas
import Web

@testable import Administrasi

@Suite struct IsianTests {
  @Test(arguments: Mesin.allCases)
  func `nama baru tersimpan, yang salah kembali dengan isiannya`(mesin: Mesin) async throws {
    try await denganLoket(mesin) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let dinas = try loket.contoh.unit("17").id
      let salah = try await loket.kirim(
        Rute.namaUnit(dinas),
        ["nama": "Dinas <Digital>", "singkatan": "DD", "mulai": "", "dasar": "Perda 1/2026"], sesi)
      #expect(salah.status == .unprocessableContent)
      #expect(salah.isi.contains("Dinas &lt;Digital&gt;") && salah.isi.contains("Pilih tanggal"))
      #expect(salah.isi.contains("<title>Galat: "))
      let benar = try await loket.kirim(
        Rute.namaUnit(dinas),
        ["nama": "  Dinas   Digital ", "singkatan": "DD", "mulai": "2026-12-01", "dasar": "Perda 1/2026"],
        sesi)
      #expect(benar.status == .seeOther && benar.tujuan == Rute.satuUnit(dinas))
      let nanti = try await loket.db.read { try $0.struktur(pada: Tanggal(hariKe: 20_788)) }
      #expect(nanti.unit[dinas]?.nama == "Dinas Digital")
    }
  }

  @Test(arguments: Mesin.allCases)
  func `orang baru didaftarkan, ditugaskan, lalu penugasannya diakhiri`(mesin: Mesin) async throws {
    try await denganLoket(mesin) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let daftar = try await loket.kirim(
        Rute.orang(), ["nama": "Panji Prayoga", "gelarBelakang": "S.KM.", "golongan": "III/d"], sesi)
      let orang = try #require(
        daftar.tujuan.flatMap { Orang.ID(String($0.split(separator: "/").last ?? "")) })
      let tersimpan = try await loket.db.read { try $0.orang(orang) }
      #expect(tersimpan?.pangkat == "Penata Tingkat I")
      let kursi = try #require(loket.contoh.struktur.pimpinan(dari: loket.contoh.unit("05.B4").id)).id
      let tugas = try await loket.kirim(
        Rute.penugasanBaru(kursi),
        [
          "orang": orang.description, "status": "definitif", "mulai": "2026-11-21",
          "dasar": "SK Bupati 5/2026",
        ], sesi)
      #expect(tugas.status == .seeOther)
      let hari = loket.contoh.tanggal
      let penugasan = try #require(try await loket.db.read { try $0.struktur(pada: hari).pemegang(kursi) })
      #expect(penugasan.orang == orang)
      let kembar = try await loket.kirim(
        Rute.penugasanBaru(kursi),
        ["orang": orang.description, "status": "plt", "mulai": "2026-11-21", "dasar": "SK"], sesi)
      #expect(kembar.status == .unprocessableContent && kembar.isi.contains("tidak kosong pada masa itu"))
      let akhir = try await loket.kirim(
        Rute.akhirPenugasan(penugasan.id), ["selesai": "2026-12-31", "alasan": "mutasi"], sesi)
      #expect(akhir.status == .seeOther)
      #expect(try await loket.db.read { try $0.penugasan(penugasan.id)?.selesai } == Tanggal(2026, 12, 31))
    }
  }

  @Test func `unit didirikan, diberi jabatan, dinyatakan siap dengan alasan`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let induk = try loket.contoh.unit("00").id
      let unit = try await loket.kirim(
        Rute.unit(),
        [
          "kode": "30", "jenis": "badan", "nama": "Badan Riset", "singkatan": "BARIS",
          "induk": induk.description,
          "kantor": "1", "mulai": "2026-11-21", "dasar": "Perda 3/2026",
        ], sesi)
      let id = try #require(unit.tujuan.flatMap { UnitKerja.ID(String($0.split(separator: "/").last ?? "")) })
      let jabatan = try await loket.kirim(
        Rute.jabatanBaru(id),
        [
          "nama": "Kepala Badan Riset", "jenis": "pimpinan", "eselon": "II.b", "mulai": "2026-11-21",
          "dasar": "Perbup",
        ], sesi)
      #expect(jabatan.status == .seeOther)
      let tanpaAlasan = try await loket.kirim(Rute.kesiapanUnit(id), ["siap": "1"], sesi)
      #expect(tanpaAlasan.status == .conflict)
      let siap = try await loket.kirim(Rute.kesiapanUnit(id), ["siap": "1", "alasan": "pindah gedung"], sesi)
      #expect(siap.status == .seeOther)
      let hari = loket.contoh.tanggal
      #expect(try await loket.db.read { try $0.struktur(pada: hari).unit[id]?.siap } == true)
    }
  }

  @Test func `fakta yang dicocokkan kehilangan tanda tanyanya`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let bagian = try loket.contoh.unit("01.03").id
      #expect(try await loket.buka(Rute.satuUnit(bagian), sesi).isi.contains("perlu disesuaikan"))
      let kosong = try await loket.kirim(Rute.kepastianUnit(bagian), ["kepastian": "terverifikasi"], sesi)
      #expect(kosong.status == .unprocessableContent)
      _ = try await loket.kirim(
        Rute.kepastianUnit(bagian), ["kepastian": "terverifikasi", "sumber": "Perbup 40/2025"], sesi)
      let isi = try await loket.buka(Rute.satuUnit(bagian), sesi).isi
      #expect(isi.contains("Perbup 40/2025") && !isi.contains("perlu disesuaikan"))
    }
  }

  @Test func `mandat, ketentuan, kelompok, libur dan tugas diubah dari layarnya`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      func jabatan(_ nama: String) throws -> String {
        try #require(loket.contoh.jabatan.first { $0.nama == nama }).id.description
      }
      let mandat = try await loket.kirim(
        Rute.mandat(),
        [
          "pemberi": try jabatan("Kepala Dinas Kesehatan"),
          "penerima": try jabatan("Kepala Seksi Promosi Kesehatan"),
          "bentuk": "an", "jenis": "sd, st", "mulai": "2026-12-01", "dasar": "Kep",
        ], sesi)
      #expect(mandat.status == .unprocessableContent && mandat.isi.contains("satu tingkat di bawah"))
      let ketentuan = try await loket.kirim(
        Rute.satuKetentuan("plt_bulan"), ["nilai": "6", "dasar": "SE 1/2027"], sesi)
      #expect(ketentuan.status == .seeOther)
      let batasSalah = try await loket.kirim(Rute.batasBaru(), ["jenis": "SD", "mulai": "2026-01-01"], sesi)
      #expect(batasSalah.status == .unprocessableContent)
      let batas = try await loket.kirim(
        Rute.batasBaru(),
        [
          "jenis": "SD", "klasifikasi": "900", "alasan": "anggaran", "dasar": "Perbup 1",
          "kepastian": "terverifikasi", "mulai": "2026-01-01",
        ], sesi)
      #expect(batas.status == .seeOther)
      let kelompok = try await loket.kirim(
        Rute.kelompok(), ["nama": "Para Lurah", "jenis": "kelurahan"], sesi)
      #expect(kelompok.status == .seeOther)
      #expect(try await loket.db.read { try $0.kelompokUmum().contains { $0.nama == "Para Lurah" } })
      let libur = try await loket.kirim(
        Rute.liburBaru(),
        ["tanggal": "2026-12-14", "nama": "Hari Uji", "jenis": "lokal", "dasar": "SE Bupati 9/2026"], sesi)
      #expect(libur.status == .seeOther)
      #expect(try await loket.db.read { try $0.kalenderKerja().libur.contains { $0.nama == "Hari Uji" } })
      try await loket.tugasGagal()
      let mati = try #require(try await loket.db.read { try $0.tugasMati().first }).id
      let buang = try await loket.kirim(Rute.pembuangan(mati), ["alasan": ""], sesi)
      #expect(buang.status == .unprocessableContent)
      #expect(try await loket.kirim(Rute.percobaanUlang(mati), [:], sesi).status == .seeOther)
      #expect(try await loket.db.read { try $0.tugas(mati)?.status } == .antre)
    }
  }

  @Test func `tanpa bukti formulir tidak ada yang berubah`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let jawaban = try await loket.kirim(Rute.orang(), ["nama": "Penyusup"], sesi, rahasia: "tebakan")
      #expect(jawaban.status == .forbidden)
      #expect(try await loket.db.read { try $0.orang(awalan: "penyusup") } == [])
    }
  }

  @Test func `pilihan dicari sambil mengetik`() async throws {
    try await denganLoket(.sqlite) { loket in
      let sesi = try await loket.masuk(loket.contoh.admin)
      let unit = try await loket.buka(Rute.pilihanUnit() + "?q=desa+bran", sesi).isi
      #expect(unit.contains("Desa Brangkal") && !unit.contains("Jatibatur"))
      #expect(
        try await loket.buka(Rute.pilihanJabatan() + "?q=camat+gemolong", sesi).isi.contains("Camat Gemolong")
      )
      #expect(try await loket.buka(Rute.pilihanOrang() + "?q=hargo", sesi).isi.contains("Sekretaris Daerah"))
    }
  }
}
