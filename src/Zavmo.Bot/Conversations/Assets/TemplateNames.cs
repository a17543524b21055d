using Fluid.Ast;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Collects the variables and filters that a template uses; the variable of a loop is its own.</summary>
internal sealed class TemplateNames : AstVisitor
{
    private readonly HashSet<string> variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> local = new(StringComparer.Ordinal) { "forloop" };
    private readonly HashSet<string> filters = new(StringComparer.Ordinal);

    internal IEnumerable<string> Variables => variables.Where(name => !local.Contains(name));

    internal IReadOnlySet<string> Filters => filters;

    /// <inheritdoc />
    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        if (memberExpression.Segments is [IdentifierSegment first, ..])
        {
            variables.Add(first.Identifier);
        }

        return base.VisitMemberExpression(memberExpression);
    }

    /// <inheritdoc />
    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        local.Add(forStatement.Identifier);
        return base.VisitForStatement(forStatement);
    }

    /// <inheritdoc />
    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        filters.Add(filterExpression.Name);
        return base.VisitFilterExpression(filterExpression);
    }
}
