using System.Net;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>What opens the first door and what does not (checklist 21, 24, 26, 33).</summary>
public sealed class FirstDoorTests : TrustTest
{
    [Fact]
    public async Task Sixty_four_characters_of_any_alphabet_are_all_of_the_password()
    {
        const string password = "Ünïcödé ﬁsh 魚 鳥 ñandú кот γάτα !\"#$%&'()*+,-./:;<=>?@[]^_`{|}~ Ж";
        Assert.True(password.Length >= 64);
        var set = await Counter.With<IStaffDirectory, Result<StaffMember>>(d => d.ResetAsync("clerk2", password, Counter.SystemAct()));
        Assert.Null(set.Refusal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Counter.Browser().SignIn("clerk2", password[..^1])).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Counter.Browser().SignIn("clerk2", password.ToUpperInvariant())).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Counter.Browser().SignIn("clerk2", password)).StatusCode);
    }

    [Theory]
    [InlineData("admin", "admin")]
    [InlineData("admin", "password")]
    [InlineData("sa", "")]
    [InlineData("System", CounterFactory.Password)]
    [InlineData("clerk' OR 1=1--", "x")]
    public async Task No_door_stands_open_with_a_known_name(string userName, string password) =>
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Counter.Browser().SignIn(userName, password)).StatusCode);
}
