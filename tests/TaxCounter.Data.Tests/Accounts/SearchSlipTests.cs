using TaxCounter.Data.Storage;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

public abstract class SearchSlipTests(DatabaseProvider provider) : SearchTest(provider)
{
    [DatabaseFact]
    public async Task Written_together_it_is_found_by_its_words()
    {
        await Open(1, trade: "Smith & Jones");
        await Open(2, trade: "Dos Santos Market");
        await Open(3, trade: "E-Z Mart");
        await Open(4, trade: "Eat At Joe's");
        await Open(5, trade: "7Eleven");

        Assert.Equal(["Smith & Jones"], await Names("smithjones"));
        Assert.Equal(["Smith & Jones"], await Names("SmithAndJones"));
        Assert.Equal(["Dos Santos Market"], await Names("dossantos"));
        Assert.Equal(["Dos Santos Market"], await Names("dosantos market"));
        Assert.Equal(["E-Z Mart"], await Names("ezmart"));
        Assert.Equal(["E-Z Mart"], await Names("ez mart"));
        Assert.Equal(["Eat At Joe's"], await Names("eatatjoes"));
        Assert.Equal(["7Eleven"], await Names("7 eleven"));
    }

    [DatabaseFact]
    public async Task Written_apart_it_is_found_within_a_longer_name()
    {
        await Open(1, trade: "AutoZone Florida Blvd");
        await Open(2, trade: "EZMart");

        Assert.Equal(["AutoZone Florida Blvd"], await Names("auto zone florida"));
        Assert.Equal(["EZMart"], await Names("ez mart"));
        Assert.Equal(["EZMart"], await Names("e-z mart"));
    }

    [DatabaseFact]
    public async Task Words_of_every_name_do_not_hide_an_account()
    {
        await Open(1, trade: "House on the Hill");
        await Open(2, trade: "Al's Diner");

        Assert.Equal(["House on the Hill"], await Names("the house at hill"));
        Assert.Equal(["House on the Hill"], await Names("on the"));
        Assert.Equal(["Al's Diner"], await Names("als diner"));
        Assert.Equal(["Al's Diner"], await Names("the al's diner of"));
    }

    [DatabaseFact]
    public async Task One_wrong_letter_offers_the_account_and_opens_nothing()
    {
        await Open(1, trade: "Landry Seafood");
        await Open(2, trade: "Corner Store");

        foreach (var typed in new[] { "lamdry", "landdry", "ladnry", "lanry", "andry", "seafood lamdry", "landry seafoof" })
        {
            var found = await Find(typed);

            Assert.Equal(["Landry Seafood"], found.Hits.Select(Name));
            Assert.True(found.IsGuess, typed);
            Assert.False(found.Hits[0].IsExact, typed);
            Assert.Contains(found.Hits[0].Name, p => p.IsMatch);
        }
    }

    [DatabaseFact]
    public async Task Two_wrong_letters_offer_a_long_word_and_find_no_short_one()
    {
        await Open(1, trade: "Landry Seafood");
        await Open(2, trade: "Thibodeaux Construction");
        await Open(3, trade: "Robicheaux Bakery");

        Assert.Empty(await Names("lamdri"));
        foreach (var typed in new[] { "thibadaux", "tibodaeux", "thibodeau construktin", "construction thibedaux", "constructoin thibedaux", "tihbodaux", "tibodeau" })
        {
            var found = await Find(typed);
            Assert.True(found.IsGuess && found.Hits.Select(Name).SequenceEqual(["Thibodeaux Construction"]), $"{typed}: {found.IsGuess}, {string.Join(", ", found.Hits.Select(Name))}");
        }

        Assert.Equal(["Robicheaux Bakery"], await Names("robishaux"));
    }

    [DatabaseFact]
    public async Task A_house_number_is_found_with_and_without_leading_zeros()
    {
        await Open(1, trade: "First", street: "0123 Elm Dr");
        await Open(2, trade: "Second", street: "45 Oak St");

        Assert.Equal(["First"], await Names("123 elm"));
        Assert.Equal(["First"], await Names("0123 elm"));
        Assert.Equal(["First"], await Names("00123 elm"));
        Assert.Equal(["Second"], await Names("0045 oak"));
    }

    [DatabaseFact]
    public async Task What_was_pasted_with_invisible_signs_is_found()
    {
        await Open(1, trade: "Landry Seafood", phone: "(225) 745-7005", taxId: "723455413");

        Assert.Equal(["Landry Seafood"], await Names("\u200BLan\u00ADdry\u00A0Sea\u200Bfood\uFEFF"));
        Assert.Equal(["Landry Seafood"], await Names("225\u2011745\u20137005"));
        Assert.Equal(["Landry Seafood"], await Names("72\u20133455413"));
        Assert.Equal(["Landry Seafood"], await Names("\uFF17\uFF10\uFF10\uFF15"));
    }

    [DatabaseFact]
    public async Task An_account_number_is_near_without_its_check_digit_and_with_a_digit_too_many()
    {
        await Open(8, trade: "Right");

        Assert.Equal(["Right"], (await Near("0102 0000 8")).Hits.Select(Name));
        Assert.Equal(["Right"], (await Near("01020000880")).Hits.Select(Name));
    }
}

public sealed class SearchSlipOnSqliteTests() : SearchSlipTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class SearchSlipOnSqlServerTests() : SearchSlipTests(DatabaseProvider.SqlServer);
