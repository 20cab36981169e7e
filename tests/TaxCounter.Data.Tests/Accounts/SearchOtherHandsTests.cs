using TaxCounter.Data.Storage;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

/// <summary>What other hands paste and type: numbers as spreadsheets, telephones and letters leave them, names as signs, labels and customers write them.</summary>
public abstract class SearchOtherHandsTests(DatabaseProvider provider) : SearchTest(provider)
{
    private static readonly (string Typed, string Found)[] _asked =
    [
        ("lasalle", "La Salle Parts"), ("la salle parts", "La Salle Parts"), ("lasalleparts", "La Salle Parts"), ("LA SALLE", "La Salle Parts"), ("lassalle", "La Salle Parts"),
        ("vandenberg", "Van den Berg Oil"), ("van den berg", "Van den Berg Oil"), ("vanden berg oil", "Van den Berg Oil"), ("vandenburg", "Van den Berg Oil"),
        ("quikstop", "Quik-Stop"), ("quik stop", "Quik-Stop"), ("quick stop", "Quik-Stop"), ("kwik stop", "Quik-Stop"), ("qwikstop", "Quik-Stop"),
        ("womens closet", "The Women's Closet"), ("women’s closet", "The Women's Closet"), ("the womens", "The Women's Closet"), ("womans closet", "The Women's Closet"),
        ("boss' bbq", "Boss's BBQ"), ("bosss bbq", "Boss's BBQ"), ("bosses bbq", "Boss's BBQ"), ("bar b q boss", "Boss's BBQ"), ("boss barbecue", "Boss's BBQ"),
        ("thomas nursery", "Thomas' Nursery"), ("thomass nursery", "Thomas' Nursery"), ("thomas's", "Thomas' Nursery"),
        ("in and out cleaners", "In & Out Cleaners"), ("in-n-out cleaners", "In & Out Cleaners"), ("in out cleaners", "In & Out Cleaners"), ("in n out", "In & Out Cleaners"),
        ("at last", "At Last Bridal"), ("atlast bridal", "At Last Bridal"), ("at last the bridal", "At Last Bridal"),
        ("st george tavern", "Saint George Tavern"), ("stgeorge tavern", "Saint George Tavern"), ("saint georges tavern", "Saint George Tavern"), ("st. george's", "Saint George Tavern"), ("ste george", "Saint George Tavern"),
        ("oreilly", "O'Reilly Marine"), ("o reilly", "O'Reilly Marine"), ("o’reilly’s", "O'Reilly Marine"), ("orielly marine", "O'Reilly Marine"), ("reilly marine", "O'Reilly Marine"),
        ("mc donald feed", "McDonald Feed"), ("macdonald feed", "McDonald Feed"), ("mcdonalds", "McDonald Feed"), ("mac donald", "McDonald Feed"),
        ("jean batiste", "Jean-Baptiste Café"), ("jeanbaptiste cafe", "Jean-Baptiste Café"), ("jean baptise", "Jean-Baptiste Café"), ("JEAN‑BAPTISTE", "Jean-Baptiste Café"),
        ("munoz", "Muñoz y Hijos"), ("muñoz e hijos", "Muñoz y Hijos"), ("munos", "Muñoz y Hijos"), ("munoz hijos", "Muñoz y Hijos"),
        ("theatre supply", "Theater Supply"), ("centre theater", "Theater Supply Center"),
    ];

    [DatabaseFact]
    public async Task A_name_is_found_as_others_write_it()
    {
        foreach (var (name, i) in _asked.Select(a => a.Found).Distinct().Select((n, i) => (n, i)))
        {
            await Open(i + 1, trade: name);
        }

        List<string> lost = [];
        foreach (var (typed, found) in _asked)
        {
            var names = (await Names(typed)).ToList();
            if (names.FirstOrDefault() != found)
            {
                lost.Add($"{typed} -> {found}: {string.Join(", ", names)}");
            }
        }

        Assert.True(lost.Count == 0, string.Join(Environment.NewLine, lost));
    }

    [DatabaseFact]
    public async Task Old_numbers_telephones_and_house_numbers_are_found_however_they_were_pasted()
    {
        await AccountMaker.Open(Office.Services, AccountMaker.Facts(1, "Taxpayer", "Old Books", "007 Essen Ln", "(225) 389-3278") with { OldNumber = "10200456" }, null);
        await Open(2, trade: "Other Books", street: "1007 Essen Ln", phone: "(225) 389-0000");

        List<string> lost = [];
        foreach (var typed in new[]
        {
            "10200456", "1020-0456", "1020 0456", "1020\u00a00456", "\u200e10200456\u200f", "1020\u20110456", "1020\u20130456", "#10200456", "acct 10200456", "Acct. #: 10200456", "0010200456", "old no. 10200456",
            "225.389.3278", "+1 (225) 389-3278", "1-225-389-3278", "389-3278", "225/389-3278", "001 225 389 3278", "tel:+12253893278", "225-389-3278 ext. 4", "2253893278 x12", "ph 225 389 3278", "011 1 225 389 3278", "Cell # (225) 389-3278", "fax: 225.389.3278", "TEL 389 3278", "2253893278, ext 12", "(225)389–3278", "\u202a225-389-3278\u202c",
            "7 essen", "007 essen ln", "0007 essen lane", "07 Essen Ln.", "7, essen ln", "#7 essen ln", "essen 7",
        })
        {
            var names = (await Names(typed)).ToList();
            if (names.FirstOrDefault() != "Old Books")
            {
                lost.Add($"{typed}: {string.Join(", ", names)}");
            }
        }

        Assert.True(lost.Count == 0, string.Join(Environment.NewLine, lost));
    }
}

public sealed class SearchOtherHandsOnSqliteTests() : SearchOtherHandsTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class SearchOtherHandsOnSqlServerTests() : SearchOtherHandsTests(DatabaseProvider.SqlServer);
