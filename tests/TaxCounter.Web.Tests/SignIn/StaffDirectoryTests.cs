using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.SignIn;

/// <summary>What a password must be, and what is kept of it.</summary>
public sealed class PasswordRulesTests
{
    private readonly PasswordRules _rules = new("East Baton Rouge", "east-baton-rouge");

    [Theory]
    [InlineData("short but fine", "staff.password-too-short")]
    [InlineData("passwordpassword", "staff.password-common")]
    [InlineData("P@ssw0rd1234567", "staff.password-common")]
    [InlineData("iloveyouiloveyou", "staff.password-common")]
    [InlineData("qwertyuiopasdfgh", "staff.password-common")]
    [InlineData("1234567890123456", "staff.password-common")]
    [InlineData("aaaaaaaaaaaaaaaaaa", "staff.password-common")]
    [InlineData("abcabcabcabcabcabc", "staff.password-common")]
    [InlineData("TaxCounter2026!", "staff.password-common")]
    [InlineData("EastBatonRouge2026", "staff.password-common")]
    [InlineData("dguidry-dguidry1", "staff.password-common")]
    [InlineData("welcome to pennsylvania", null)]
    [InlineData("seven herons over the bayou", null)]
    [InlineData("correct pony battery staple", null)]
    [InlineData("ünïcödé ﬁsh 魚 🐦!!", null)]
    [InlineData("               x heron", null)]
    public void A_password_is_long_and_not_the_first_thing_one_would_try(string password, string? refused) =>
        Assert.Equal(refused, _rules.WhyNot(password, "dguidry", "D. Guidry", "E-101")?.Code);
}

/// <summary>The office's list of sign-ins.</summary>
public sealed class StaffDirectoryTests : IDisposable
{
    private readonly CounterFactory _counter = new();

    public void Dispose() => _counter.Dispose();

    [Theory]
    [InlineData("clerk", "staff.user-name-taken")]
    [InlineData("CLERK", "staff.user-name-taken")]
    [InlineData("a b", "staff.user-name-malformed")]
    [InlineData("new\nline", "staff.user-name-malformed")]
    [InlineData("x", "staff.user-name-malformed")]
    public async Task A_user_name_is_plain_and_its_own(string userName, string refused) =>
        Assert.Equal(refused, await Add(userName, Role.Clerk));

    [Fact]
    public async Task Nobody_signs_in_as_the_program() => Assert.Equal("staff.role-needed", await Add("robot", Role.System));

    [Fact]
    public async Task The_same_password_has_two_different_hashes_and_is_nowhere_in_the_clear()
    {
        var hashes = await _counter.With<TaxCounterContext, string?[]>(c => c.Users.Select(u => u.PasswordHash).ToArrayAsync());

        Assert.Equal(6, hashes.Distinct().Count());
        Assert.All(hashes, h => Assert.DoesNotContain(CounterFactory.Password, h, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_happens_at_the_sign_in_desk_is_in_the_audit_trail()
    {
        await _counter.SignInOnPage("clerk");
        await _counter.Browser().SignIn("clerk", "wrong wrong wrong wrong");
        await _counter.Browser().SignIn("my password typed as name", "wrong wrong wrong wrong");

        var lines = await _counter.With<TaxCounterContext, string[]>(async c =>
            (await c.Set<AuditEntry>().OrderBy(e => e.Sequence).ToListAsync()).Select(e => $"{e.What} {e.Subject}").TakeLast(3).ToArray());

        Assert.Equal(["sign-in.done clerk", "sign-in.refuse clerk", "sign-in.refuse unknown name"], lines);
    }

    private async Task<string?> Add(string userName, Role role) =>
        await _counter.With<IStaffDirectory, string?>(async d => (await d.AddAsync(
            new NewStaffUser { UserName = userName, Person = "E-900", DisplayName = "New", Role = role, Password = CounterFactory.Password }, _counter.SystemAct())).Refusal?.Code);
}
