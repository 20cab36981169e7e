using TaxCounter.Data.Storage;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

/// <summary>One office full of names, asked for as people say, spell and paste them.</summary>
public abstract class SearchAsSpokenTests(DatabaseProvider provider) : SearchTest(provider)
{
    private static readonly (string Typed, string Found)[] _asked =
    [
        ("lucky 7", "Lucky Seven Food Mart"),
        ("luckyseven", "Lucky Seven Food Mart"),
        ("lucky 7 foodmart", "Lucky Seven Food Mart"),
        ("four seasons", "4 Seasons Nursery"),
        ("4seasons", "4 Seasons Nursery"),
        ("guns n roses", "Guns & Roses Tattoo"),
        ("guns and rosses", "Guns & Roses Tattoo"),
        ("quick stop", "Kwik Stop"),
        ("kwikstop", "Kwik Stop"),
        ("quikstop", "Kwik Stop"),
        ("juans market", "Juan's Market"),
        ("juan's markets", "Juan's Market"),
        ("delos santos", "De Los Santos Tire"),
        ("delossantos", "De Los Santos Tire"),
        ("santos tires", "De Los Santos Tire"),
        ("cafe on the corner", "Café at the Corner"),
        ("corner cafe", "Café at the Corner"),
        ("the cafe", "Café at the Corner"),
        ("obrien", "O'Brien's Pub"),
        ("o brien", "O'Brien's Pub"),
        ("obriens pub", "O'Brien's Pub"),
        ("o'briens", "O'Brien's Pub"),
        ("obrein", "O'Brien's Pub"),
        ("maccarthy", "MacCarthy Roofing"),
        ("mac carthy", "MacCarthy Roofing"),
        ("carthy roofing", "MacCarthy Roofing"),
        ("carwash", "Sudz Car Wash"),
        ("suds carwash", "Sudz Car Wash"),
        ("A 1 locksmith", "A-1 Locksmith"),
        ("a1locksmith", "A-1 Locksmith"),
        ("a1 lock smith", "A-1 Locksmith"),
        ("ninth ward grocery", "9th Ward Grocery"),
        ("9 ward grocery", "9th Ward Grocery"),
        ("00077 linden", "Hermit Books"),
        ("77 lindan street", "Hermit Books"),
        ("77linden", "Hermit Books"),
        ("hebert", "Hébert & Fils"),
        ("hebertfils", "Hébert & Fils"),
        ("hebert et fils", "Hébert & Fils"),
        ("boudreaux's", "Boudreaux Bros"),
        ("boudreau brothers", "Boudreaux Bros"),
        ("boudreauxbrothers", "Boudreaux Bros"),
        ("boudraux", "Boudreaux Bros"),
        ("new york deli", "N.Y. Deli & New York Pizza"),
        ("newyork pizza", "N.Y. Deli & New York Pizza"),
        ("ny deli", "N.Y. Deli & New York Pizza"),
        ("dely pizza", "N.Y. Deli & New York Pizza"),
        ("12 a oak", "12 A Oak Supply"),
        ("3 d printing", "3D Printing"),
        ("3d printing", "3D Printing"),
    ];

    [DatabaseFact]
    public async Task A_name_is_found_as_it_is_said_spelled_and_run_together()
    {
        string[] names =
        [
            "Lucky Seven Food Mart", "4 Seasons Nursery", "Guns & Roses Tattoo", "Kwik Stop", "Juan's Market", "De Los Santos Tire", "Café at the Corner", "O'Brien's Pub", "MacCarthy Roofing", "Sudz Car Wash",
            "A-1 Locksmith", "9th Ward Grocery", "Hébert & Fils", "Boudreaux Bros", "N.Y. Deli & New York Pizza",
            "12 A Oak Supply", "3D Printing",
        ];
        foreach (var (name, i) in names.Select((n, i) => (n, i)))
        {
            await Open(i + 1, trade: name);
        }

        await Open(40, trade: "Hermit Books", street: "077 Linden St");
        List<string> lost = [];
        foreach (var (typed, found) in _asked)
        {
            if (!(await Names(typed)).Contains(found))
            {
                lost.Add($"{typed} -> {found}");
            }
        }

        Assert.Empty(lost);
    }
}

public sealed class SearchAsSpokenOnSqliteTests() : SearchAsSpokenTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class SearchAsSpokenOnSqlServerTests() : SearchAsSpokenTests(DatabaseProvider.SqlServer);
