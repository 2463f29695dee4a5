/**
 * Passwords of eight and more characters that stand at the top of every published list of leaked
 * ones, in lower case (compiled by hand from general knowledge of such lists; shorter ones are refused
 * by their length).
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 12345678910 123123123 1234567891 0123456789 987654321 87654321
  9876543210 11223344 1122334455 112233445566 123454321 12341234 123412345 123456123 123456123456
  12344321 147258369 147852369 159357456 159753456 741852963 789456123 123789456 456789123 321654987
  102030405060 10203040 19841984 19871987 19901990 20002000 password password1 password12 password123
  password1234 password! passw0rd p@ssword p@ssw0rd pa55word passwort passwort1 passwort123 motdepasse
  contrasena passwords mypassword password01 password0 password2 password3 password7 password9 qwertyui
  qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 1qaz2wsx 1qaz2wsx3edc 1q2w3e4r
  1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 qazwsxedc qazwsx123 zaq12wsx zaq1zaq1 zxcvbnm1 zxcvbnm123
  asdfghjk asdfghjkl asdfasdf asdf1234 qwertzuiop qwertz123 azertyuiop azerty123 poiuytrewq lkjhgfdsa
  1234qwer qwer1234 qweasdzxc qweasd123 abcd1234 abcd12345 abc12345 abc123456 a1234567 a12345678
  a123456789 aa123456 aa12345678 abcdefgh abcdefghi abcdefg1 abcdefg123 aaa123456 q123456789 s123456789
  z123456789 w123456789 qq123456 qq123456789 qq12345678 woaini123 woaini1314 woaini520 woaini521
  5201314520 5201314a 1314520a 13145200 52013140 iloveyou iloveyou1 iloveyou2 iloveyou123 iloveyou!
  loveyou1 lovelove ilovegod trustno1 sunshine sunshine1 princess princess1 football football1 baseball
  baseball1 basketball superman superman1 batman123 spiderman starwars starwars1 pokemon1 pokemon123
  welcome1 welcome12 welcome123 welcome1234 letmein1 letmein123 letmein! admin123 admin1234 admin12345
  administrator adminadmin root1234 rootroot testtest test1234 test12345 testing1 testing123 changeme
  changeme1 changeme123 default1 internet computer computer1 whatever whatever1 michelle jennifer
  jennifer1 jessica1 michael1 charlie1 elizabeth victoria christian alexander alexandra anthony1 samantha
  benjamin jonathan nicholas dragon123 monkey123 master123 shadow123 hello123 hello1234 hellohello
  freedom1 liverpool liverpool1 chelsea1 arsenal1 barcelona barcelona1 realmadrid manchester juventus
  mercedes corvette maverick midnight mountain sandiego november december september chocolate butterfly
  snowball scorpion rainbow1 cheese123 cookie123 flower123 killer123 soccer123 secret123 summer123
  winter123 spring123 autumn123 summer2024 summer2025 summer2026 winter2024 winter2025 winter2026
  hunter22 access14 thunder1 jordan23 jordan123 ashley123 daniel123 george123 thomas123 robert123
  matrix123 samsung1 samsung123 google123 facebook facebook1 linkedin linkedin1 myspace1 minecraft
  minecraft1 fortnite fortnite1 playstation blink182 slipknot metallica nirvana1 eminem123 babygirl
  babygirl1 blessed1 jesuschrist ferrari1 porsche1 yamaha123 zhang123 wang1234 liu12345 chen1234
  caonima123 dearbook xiaoming 00000000 000000000 0000000000 88888888 888888888 66666666 99999999
  11111111 111111111 1111111111 22222222 33333333 44444444 55555555 77777777 12121212 11112222 11111112
  123456abc 123456789a 123456789q 123456a1 12345qwert 123qweasd 123qweasdzxc 123123qwe 123abc456
  1a2b3c4d 1a2b3c4d5e a1b2c3d4 a1b2c3d4e5 p4ssword pass1234 pass12345 passpass passport geheim123
  hallo123 hallohallo sommer123 schalke04 borussia bayern123 fussball ficken123 doudou123 soleil123
  bonjour1 chouchou loulou123 jetaime1 marseille tequiero teamo123 estrella mariposa princesa hola1234
  brasil123 flamengo corinthians senha123 mudar123 krishna1 india123 sairam123 qwertyqwerty letmeinnow`
    .split(/\s+/)
    .filter(Boolean),
)
