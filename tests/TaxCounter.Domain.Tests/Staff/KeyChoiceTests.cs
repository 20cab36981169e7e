using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.Staff;

public class KeyChoiceTests
{
    private static readonly ScreenKey[] _keys = [.. ScreenKey.OfEveryPage, .. Enumerable.Range('A', 26).Select(c => new ScreenKey($"{(char)c}", "something")).Where(k => ScreenKey.OfEveryPage.All(s => s.Key != k.Key)), new("+", "something")];

    [Fact]
    public void Without_a_choice_every_key_is_as_shipped()
    {
        Assert.All(_keys, key => Assert.Equal(key.Key, KeyChoice.AsShipped.InForce(key.Key)));
        Assert.Null(KeyChoice.AsShipped.ToText());
        Assert.Equal("7", KeyChoice.AsShipped.InForce("7"));
    }

    [Fact]
    public void A_key_that_is_changed_or_turned_off_is_read_back_as_it_was_kept()
    {
        var kept = KeyChoice.Parse(Chosen(true, ("P", "z"), ("Z", "p"), ("Q", " ")).ToText());

        Assert.Equal("Z", kept.InForce("P"));
        Assert.Equal("P", kept.InForce("Z"));
        Assert.Null(kept.InForce("Q"));
        Assert.Equal("W", kept.InForce("W"));
        Assert.Equal("Escape", kept.InForce("Escape"));
    }

    [Fact]
    public void With_keys_off_nothing_without_Ctrl_or_Alt_works_and_the_choice_is_kept_for_later()
    {
        var kept = KeyChoice.Parse(Chosen(false, ("P", "!")).ToText());

        Assert.False(kept.AreOn);
        Assert.All(_keys, key => Assert.Null(kept.InForce(key.Key)));
        Assert.Null(kept.InForce("1"));
        Assert.Equal("Escape", kept.InForce("Escape"));
        Assert.Equal("!", kept.Typed("P"));
    }

    [Fact]
    public void Two_keys_in_one_place_are_refused_at_the_second()
    {
        var no = Of(true, ("P", "Q")).Refusal!;

        Assert.Equal("staff.keys-twice", no.Code);
        Assert.Equal("Q would stand for both P and Q. Choose another key for one of them, or turn one off.", no.Message);
        Assert.Equal("Q", no.Field);
    }

    [Theory]
    [InlineData("PP")]
    [InlineData("7")]
    [InlineData("é")]
    [InlineData("⏎")]
    public void What_is_no_letter_or_sign_is_refused(string typed) => Assert.Equal("staff.keys-no-key", Of(true, ("P", typed)).Refusal!.Code);

    [Fact]
    public void The_longest_choice_fits_into_the_records()
    {
        var turned = _keys.Select((key, i) => (key.Key, (string?)_keys[(i + 1) % _keys.Length].Key)).ToArray();

        Assert.True(Chosen(false, turned).ToText()!.Length <= KeyChoice.LongestText);
    }

    [Fact]
    public void What_cannot_be_read_is_left_out() => Assert.Equal("Z", KeyChoice.Parse("W=Z W=Y junk").InForce("W"));

    [Fact]
    public void A_key_that_a_new_page_brings_does_not_take_the_place_of_one_that_was_chosen()
    {
        var kept = KeyChoice.Parse(Chosen(true, ("P", "#")).ToText());

        Assert.Equal("#", kept.InForce("P"));
        Assert.Null(kept.InForce("#"));
    }

    private static KeyChoice Chosen(bool areOn, params (string Key, string? Own)[] keys) => Of(areOn, keys).Value;

    private static Result<KeyChoice> Of(bool areOn, params (string Key, string? Own)[] keys) => KeyChoice.Of(areOn, keys.ToDictionary(k => k.Key, k => k.Own), _keys);
}
