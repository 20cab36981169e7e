using TaxCounter.Domain.Cases;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Cases;

/// <summary>What a case asks the customer for.</summary>
public class InformationRequestsTests
{
    private readonly InformationRequests _requests = [];

    [Fact]
    public void The_newest_request_is_the_one_that_is_answered()
    {
        Assert.Null(_requests.Ask("the letter", Today.AddDays(30), Act()));
        Assert.Null(_requests.Answer("it came", Today));
        Assert.Null(_requests.Ask("the dates", Today.AddDays(40), Act()));

        Assert.Equal((2, Today.AddDays(40)), (_requests.Newest!.Number, _requests.AnswerDueOn));
        Assert.Null(_requests.GiveUp(Today));
        Assert.Null(_requests.AnswerDueOn);
        Assert.Equal((false, false), (_requests[0].IsOpen, _requests[1].IsOpen));
    }

    [Theory]
    [InlineData("", "cases.what-needed")]
    [InlineData("card 4111 1111 1111 1111", "staff.card-number")]
    public void What_is_missing_is_named_and_no_card_number(string what, string code) => Assert.Equal(code, _requests.Ask(what, Today, Act())!.Code);

    [Fact]
    public void A_case_is_closed_the_day_after_the_last_day_and_only_where_a_request_is_unanswered()
    {
        Assert.Equal("cases.nothing-unanswered", _requests.Close(Today)!.Code);
        Assert.Null(_requests.Ask("the letter", Today, Act()));

        Assert.Equal((false, "cases.still-time"), (_requests.CanClose(Today), _requests.Close(Today)!.Code));
        Assert.True(_requests.CanClose(Today.AddDays(1)));
        Assert.Null(_requests.Close(Today.AddDays(1)));
        Assert.Equal(Today.AddDays(1), _requests[0].GivenUpOn);
    }
}
