import Administrasi
import Akses
import Berkas
import Database
import Jejak
import Kalender
import Kependudukan
import LogPublik
import Naskah
import Nomor
import Organisasi
import Pemberitahuan
import Pencarian
import Perizinan
import Persuratan
import Pungli
import Tugas

/// The schema of all modules, in the order in which they stand on one another.
package let semuaMigrasi: [Migration] =
  Jejak.migrations + Organisasi.migrations + Akses.migrations + Kalender.migrations + Nomor.migrations
  + Berkas.migrations + MesinNaskah.migrations + Tugas.migrations + Pemberitahuan.migrations
  + Pencarian.migrations + LogPublik.migrations + Persuratan.migrations + Kependudukan.migrations
  + Perizinan.migrations + Pungli.migrations

/// What can be made anew from the rest: not in a backup, rebuilt after a restore.
package let tabelTurunan: [DerivedTable] = Pencarian.turunan + Kependudukan.turunan
